/* handlers of SIGSEGV, SIGFPE and SIGBUS for real faults: they jump out, exit, are called once; what a fault does without one */
#include <limits.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile int zero, seven = 7, lowest = INT_MIN, minus = -1;
static volatile long zerol, lowestl = LONG_MIN, minusl = -1;
static int *volatile nothing;
static sigjmp_buf back;
static volatile sig_atomic_t calls;
static volatile int seen_signal, seen_code;
static void *volatile seen_address;

struct node { int value; struct node *next; };

static void jump_back(int sig)
{
    calls++;
    siglongjmp(back, sig);
}

static void jump_with_reason(int sig, siginfo_t *info, void *context)
{
    (void)context;
    seen_signal = info->si_signo;
    seen_code = info->si_code;
    seen_address = info->si_addr;
    siglongjmp(back, sig);
}

static void say_and_exit(int sig)
{
    printf("handler of %d exits\n", sig);
    exit(4);
}

static int divide(int a, int b)
{
    return a / b;
}

static int sum(const struct node *n)
{
    int total = 0;
    for (; n->value; n = n->next)
        total += n->value;
    return total;
}

static const char *fault(int kind)
{
    struct node last = { 1, NULL }, first = { 2, &last };
    switch (kind) {
    case 0: printf("%d\n", divide(seven, zero)); return "quotient";
    case 1: printf("%d\n", seven % zero); return "remainder";
    case 2: printf("%ld\n", 8L / zerol); return "quotient of longs";
    case 3: printf("%d\n", lowest / minus); return "quotient that does not fit";
    case 4: printf("%ld\n", lowestl % minusl); return "remainder of one that does not fit";
    case 5: *nothing = 1; return "write";
    case 6: printf("%d\n", *nothing); return "read";
    case 7: printf("%d\n", sum(&first)); return "list";
    case 8: *(volatile int *)(zerol + 0x10000000000L) = 5; return "address of nothing";
    default: return "no fault";
    }
}

static void end_of_child(const char *what, int kind, int how)
{
    int status;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        if (how == 1) {
            signal(SIGSEGV, say_and_exit);
            signal(SIGFPE, say_and_exit);
        } else if (how == 2) {
            signal(SIGSEGV, SIG_IGN);
            signal(SIGFPE, SIG_IGN);
        } else if (how == 3) {
            signal(SIGSEGV, say_and_exit);
            signal(SIGFPE, say_and_exit);
            signal(SIGSEGV, SIG_DFL);
            signal(SIGFPE, SIG_DFL);
        }
        fault(kind);
        _exit(0);
    }
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        printf("%s, %d: signal %d\n", what, how, WTERMSIG(status));
    else
        printf("%s, %d: status %d\n", what, how, WEXITSTATUS(status));
}

int main(void)
{
    struct sigaction action;
    setvbuf(stdout, NULL, _IOLBF, 0);

    signal(SIGFPE, jump_back);
    signal(SIGSEGV, jump_back);
    for (int kind = 0; kind < 10; kind++) {
        int sig = sigsetjmp(back, 1);
        if (sig == 0)
            printf("%d: %s\n", kind, fault(kind));
        else
            printf("%d: signal %d\n", kind, sig);
    }
    printf("%d calls\n", (int)calls);

    memset(&action, 0, sizeof(action));
    action.sa_sigaction = jump_with_reason;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGFPE, &action, NULL);
    sigaction(SIGSEGV, &action, NULL);
    if (sigsetjmp(back, 1) == 0)
        fault(0);
    printf("division: %d %d\n", seen_signal == SIGFPE, seen_code == FPE_INTDIV);
    if (sigsetjmp(back, 1) == 0)
        fault(5);
    printf("null: %d %d %d\n", seen_signal == SIGSEGV, seen_code == SEGV_MAPERR, seen_address == NULL);
    if (sigsetjmp(back, 1) == 0)
        fault(8);
    printf("address: %d %d %lx\n", seen_signal == SIGSEGV, seen_code == SEGV_MAPERR, (unsigned long)seen_address);

    char *page = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (sigsetjmp(back, 1) == 0)
        page[100] = 1;
    printf("page that may not be written: %d %d %ld\n", seen_signal == SIGSEGV, seen_code == SEGV_ACCERR, (long)((char *)seen_address - page));
    mprotect(page, 4096, PROT_READ | PROT_WRITE);
    page[100] = 1;
    printf("now it may: %d\n", page[100]);
    munmap(page, 4096);

    signal(SIGFPE, SIG_DFL);
    signal(SIGSEGV, SIG_DFL);
    end_of_child("division", 0, 0);
    end_of_child("division", 0, 1);
    end_of_child("division", 0, 2);
    end_of_child("division", 0, 3);
    end_of_child("null", 6, 1);
    end_of_child("no fault", 9, 1);
    end_of_child("division", 1, 0);
    end_of_child("null", 5, 0);
    end_of_child("null", 5, 2);
    end_of_child("null", 5, 3);
    end_of_child("list", 7, 0);
    end_of_child("list", 7, 1);
    end_of_child("address", 8, 0);
    end_of_child("address", 8, 1);
    return 0;
}
