/* Cases inside of blocks and conditional statements. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ScatteredCases
{
    static int f(int x)
    {
        int r = 0;
        switch (x)
        {
            case 0:
                goto case_0;
            case 1:
                goto case_1;
            case 2:
                goto case_2;
            case 3:
                goto case_3;
            case 9:
                goto case_9;
            default:
                goto default_case;
        }
        int y;
    case_0:
        y = 5;
        r += y;
    case_1:
        y = 3;
    case_2:
        r += 10;
        goto done2;
        if (0 == 0)
            goto end;
    case_3:
        r = 77;
    end:
    default_case:
        r++;
    loop:
        if (x-- <= 0)
            goto done;
    case_9:
        r += 2;
        goto loop;
    done:
    done2:
        return r;
    }

    static int main()
    {
        printf("%d %d %d %d %d %d %d\n"u8, f(0), f(1), f(2), f(3), f(4), f(9), f(-3));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
