/* handlers of SIGSEGV, SIGFPE and SIGBUS for real faults: they jump out, exit, are called once; what a fault does without one */
using System;
using System.Threading;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysMman;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using pid_t = int;
using sig_atomic_t = int;

internal static unsafe class FaultHandlers
{
    static volatile int zero;
    static volatile int seven = 7;
    static volatile int lowest = INT_MIN;
    static volatile int minus = -1;
    static long zerol;
    static long lowestl = LONG_MIN;
    static long minusl = -1;
    static volatile int* nothing;
    static readonly __jmp_buf_tag* back = StaticStorage.Allocate<__jmp_buf_tag>(1);
    static volatile sig_atomic_t calls;
    static volatile int seen_signal;
    static volatile int seen_code;
    static volatile void* seen_address;

    internal struct node
    {
        public int value;
        public node* next;
    }

    static void jump_back(int sig)
    {
        calls++;
        siglongjmp(back, sig);
    }

    static void jump_with_reason(int sig, siginfo_t* info, void* context)
    {
        _ = context;
        seen_signal = info->si_signo;
        seen_code = info->si_code;
        seen_address = info->si_addr;
        siglongjmp(back, sig);
    }

    static void say_and_exit(int sig)
    {
        printf("handler of %d exits\n"u8, sig);
        exit(4);
    }

    static int divide(int a, int b)
    {
        return a / b;
    }

    static int sum(node* n)
    {
        int total = 0;
        for (; n->value != 0; n = n->next)
            total += n->value;
        return total;
    }

    static sbyte* fault(int kind)
    {
        node last = new node { value = 1, next = null }, first = new node { value = 2, next = &last };
        switch (kind)
        {
            case 0:
                int zeroValue = zero;
                printf("%d\n"u8, divide(seven, zeroValue));
                return "quotient"u8.ToPointer();
            case 1:
                printf("%d\n"u8, seven % zero);
                return "remainder"u8.ToPointer();
            case 2:
                printf("%ld\n"u8, 8L / Volatile.Read(ref zerol));
                return "quotient of longs"u8.ToPointer();
            case 3:
                printf("%d\n"u8, lowest / minus);
                return "quotient that does not fit"u8.ToPointer();
            case 4:
                printf("%ld\n"u8, Volatile.Read(ref lowestl) % Volatile.Read(ref minusl));
                return "remainder of one that does not fit"u8.ToPointer();
            case 5:
                *nothing = 1;
                return "write"u8.ToPointer();
            case 6:
                printf("%d\n"u8, *nothing);
                return "read"u8.ToPointer();
            case 7:
                printf("%d\n"u8, sum(&first));
                return "list"u8.ToPointer();
            case 8:
                *(int*)(Volatile.Read(ref zerol) + 0x10000000000L) = 5;
                return "address of nothing"u8.ToPointer();
            default:
                return "no fault"u8.ToPointer();
        }
    }

    static void end_of_child(sbyte* what, int kind, int how)
    {
        int status;
        fflush(stdout);
        pid_t child = fork();
        if (child == 0)
        {
            if (how == 1)
            {
                signal(SIGSEGV, &say_and_exit);
                signal(SIGFPE, &say_and_exit);
            }
            else if (how == 2)
            {
                signal(SIGSEGV, (__sighandler_t)1);
                signal(SIGFPE, (__sighandler_t)1);
            }
            else if (how == 3)
            {
                signal(SIGSEGV, &say_and_exit);
                signal(SIGFPE, &say_and_exit);
                signal(SIGSEGV, null);
                signal(SIGFPE, null);
            }
            fault(kind);
            _exit(0);
        }
        waitpid(child, &status, 0);
        if (WIFSIGNALED(status) != 0)
            printf("%s, %d: signal %d\n"u8, what, how, WTERMSIG(status));
        else
            printf("%s, %d: status %d\n"u8, what, how, WEXITSTATUS(status));
    }

    static int main()
    {
        int kind = 0;
        sbyte* page = null;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            switch (place)
            {
                case 1:
                    goto setjmp_1;
                case 2:
                    goto setjmp_2;
                case 3:
                    goto setjmp_3;
                case 4:
                    goto setjmp_4;
                case 5:
                    goto setjmp_5;
            }
            sigaction action;
            setvbuf(stdout, null, _IOLBF, 0);

            signal(SIGFPE, &jump_back);
            signal(SIGSEGV, &jump_back);
            kind = 0;
        loop:
            if (kind >= 10)
                goto done;
            returned = sigsetjmp(back, 1, &place, 1);
        setjmp_1: ;
            int sig = returned;
            if (sig == 0)
                printf("%d: %s\n"u8, kind, fault(kind));
            else
                printf("%d: signal %d\n"u8, kind, sig);
            kind++;
            goto loop;
        done:
            printf("%d calls\n"u8, calls);

            memset(&action, 0, (ulong)sizeof(sigaction));
            action.sa_sigaction = &jump_with_reason;
            action.sa_flags = SA_SIGINFO;
            sigaction(SIGFPE, &action, null);
            sigaction(SIGSEGV, &action, null);
            returned = sigsetjmp(back, 1, &place, 2);
        setjmp_2:
            if (returned == 0)
                fault(0);
            int value = seen_code == FPE_INTDIV ? 1 : 0;
            printf("division: %d %d\n"u8, seen_signal == SIGFPE, value);
            returned = sigsetjmp(back, 1, &place, 3);
        setjmp_3:
            if (returned == 0)
                fault(5);
            int value2 = seen_address == null ? 1 : 0;
            int value3 = seen_code == SEGV_MAPERR ? 1 : 0;
            printf("null: %d %d %d\n"u8, seen_signal == SIGSEGV, value3, value2);
            returned = sigsetjmp(back, 1, &place, 4);
        setjmp_4:
            if (returned == 0)
                fault(8);
            ulong seen_addressValue = (ulong)seen_address;
            int value4 = seen_code == SEGV_MAPERR ? 1 : 0;
            printf("address: %d %d %lx\n"u8, seen_signal == SIGSEGV, value4, seen_addressValue);

            page = (sbyte*)mmap(null, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            returned = sigsetjmp(back, 1, &place, 5);
        setjmp_5:
            if (returned == 0)
                page[100] = 1;
            long value5 = (sbyte*)seen_address - page;
            int value6 = seen_code == SEGV_ACCERR ? 1 : 0;
            printf("page that may not be written: %d %d %ld\n"u8, seen_signal == SIGSEGV, value6, value5);
            mprotect(page, 4096, PROT_READ | PROT_WRITE);
            page[100] = 1;
            printf("now it may: %d\n"u8, page[100]);
            munmap(page, 4096);

            signal(SIGFPE, null);
            signal(SIGSEGV, null);
            end_of_child("division"u8.ToPointer(), 0, 0);
            end_of_child("division"u8.ToPointer(), 0, 1);
            end_of_child("division"u8.ToPointer(), 0, 2);
            end_of_child("division"u8.ToPointer(), 0, 3);
            end_of_child("null"u8.ToPointer(), 6, 1);
            end_of_child("no fault"u8.ToPointer(), 9, 1);
            end_of_child("division"u8.ToPointer(), 1, 0);
            end_of_child("null"u8.ToPointer(), 5, 0);
            end_of_child("null"u8.ToPointer(), 5, 2);
            end_of_child("null"u8.ToPointer(), 5, 3);
            end_of_child("list"u8.ToPointer(), 7, 0);
            end_of_child("list"u8.ToPointer(), 7, 1);
            end_of_child("address"u8.ToPointer(), 8, 0);
            end_of_child("address"u8.ToPointer(), 8, 1);
            return 0;
        }
        catch (Exception exception) when (LongJump.From(exception) is { } jump && jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
