/* handlers that interrupt functions which call themselves, without a loop and without a call of the library */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>

static volatile sig_atomic_t stop;

static void handler(int sig)
{
    stop = sig;
}

/* takes for ever, unless it is stopped */
static int search(int depth)
{
    if (stop || depth == 0)
        return 1;
    return search(depth - 1) + search(depth - 1);
}

static int odd(unsigned n);

static int even(unsigned n)
{
    return n == 0 ? 1 : odd(n - 1);
}

static int odd(unsigned n)
{
    return n == 0 ? 0 : even(n - 1);
}

/* each leaf begins a descent of two functions that call each other */
static int tree(int depth)
{
    if (stop)
        return 0;
    return depth == 0 ? even(100) : tree(depth - 1) | tree(depth - 1);
}

int main(void)
{
    struct itimerval once = { { 0, 0 }, { 0, 20000 } };
    struct sigaction action;

    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    sigaction(SIGALRM, &action, NULL);
    setitimer(ITIMER_REAL, &once, NULL);
    search(100);
    printf("search: stopped by SIGALRM %d\n", stop == SIGALRM);
    stop = 0;
    setitimer(ITIMER_REAL, &once, NULL);
    tree(100);
    printf("tree: stopped by SIGALRM %d\n", stop == SIGALRM);
    return 0;
}
