/* Functions that end without return, that never end, and code that is never reached. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class EndsOfFunctions
{
    static void leave(int status)
    {
        printf("leaving with %d\n"u8, status);
        exit(status);
    }

    static int @checked(int n)
    {
        if (n >= 0)
            return n;
        leave(3);
        return 0;
    }

    static int forever(int n)
    {
        while (true)
        {
            n += 3;
            if (n > 20)
                return n;
        }
    }

    static int behind_return(int n)
    {
        if (n > 2)
            goto behind;
        return n;
        n = 100;
    behind:
        n += 10;
        return n;
        n = 200;
    }

    static int by_switch(int n)
    {
        switch (n)
        {
            case 0:
                return 1;
            case 1:
                leave(4);
                goto default;
            default:
                do
                {
                    return 2;
                }
                while (false);
        }
    }

    static int jumps_only(int n)
    {
        goto start;
    middle:
        n *= 2;
        goto end;
    start:
        n += 1;
        goto middle;
    end:
        return n;
    }

    static void nothing(int n)
    {
        if (n != 0)
            goto end;
        printf("nothing to do\n"u8);
    end: ;
    }

    static int conditional_constant(int n)
    {
        if (0 == 0)
            goto end;
    jumped_into:
        n += 5;
    end:
        if (n == 1)
            goto jumped_into;
        if (true)
            return n;
        else
            n = 9;
        while (true)
            ;
    }

    static int main()
    {
        printf("%d %d %d %d\n"u8, @checked(5), forever(1), behind_return(1), behind_return(3));
        int by_switchResult = by_switch(2);
        printf("%d %d %d %d\n"u8, by_switch(0), by_switchResult, jumps_only(4), conditional_constant(1));
        nothing(0);
        nothing(1);
        @checked(-1);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
