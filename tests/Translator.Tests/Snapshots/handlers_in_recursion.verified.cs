/* handlers that interrupt functions which call themselves, without a loop and without a call of the library */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysTime;
using sig_atomic_t = int;

internal static unsafe class HandlersInRecursion
{
    static volatile sig_atomic_t stop;

    static void handler(int sig)
    {
        stop = sig;
    }

    /* takes for ever, unless it is stopped */
    static int search(int depth)
    {
        CProgram.HandleSignals();
        if (stop != 0 || depth == 0)
            return 1;
        return search(depth - 1) + search(depth - 1);
    }

    static int even(uint n)
    {
        CProgram.HandleSignals();
        return n == 0 ? 1 : odd(n - 1);
    }

    static int odd(uint n)
    {
        CProgram.HandleSignals();
        return n == 0 ? 0 : even(n - 1);
    }

    /* each leaf begins a descent of two functions that call each other */
    static int tree(int depth)
    {
        CProgram.HandleSignals();
        if (stop != 0)
            return 0;
        return depth == 0 ? even(100) : tree(depth - 1) | tree(depth - 1);
    }

    static int main()
    {
        itimerval once = new itimerval { it_value = new timeval { tv_usec = 20000 } };
        sigaction action;

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &handler;
        sigaction(SIGALRM, &action, null);
        setitimer(ITIMER_REAL, &once, null);
        search(100);
        printf("search: stopped by SIGALRM %d\n"u8, stop == SIGALRM);
        stop = 0;
        setitimer(ITIMER_REAL, &once, null);
        tree(100);
        printf("tree: stopped by SIGALRM %d\n"u8, stop == SIGALRM);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
