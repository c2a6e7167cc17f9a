/* A switch in a loop in a switch, with jumps between them. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class SwitchRounds
{
    static int f(int c)
    {
        int r = 0;
    again:
        switch (c)
        {
            case 1:
                for (;;)
                {
                    switch (r)
                    {
                        case 0:
                            r = 1;
                            continue;
                        case 1:
                            r = 2;
                            break;
                        default:
                            goto @out;
                    }
                    if (r == 2)
                    {
                        c = 2;
                        goto again;
                    }
                }
            case 2:
                r += 10;
                break;
            @out:
                r = 99;
                break;
        }
        return r;
    }

    static int main()
    {
        printf("%d %d %d\n"u8, f(1), f(2), f(3));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
