/* A generator whose switch reaches into nested loops: it goes on where it returned. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class GeneratorSwitch
{
    static int state;
    static int x;
    static int y;

    /* All pairs x < y < limit, one a call; -1 at the end. */
    static int next_pair(int limit)
    {
        switch (state)
        {
            case 0:
                goto case_0;
            case 1:
                goto case_1;
            case 2:
                goto case_2;
            case 4:
                goto case_4;
            case 3:
                goto case_3;
            default:
                goto case_3;
        }
    case_0:
        y = 1;
    loop:
        if (y >= limit)
            goto done2;
        x = 0;
    loop2:
        if (x >= y)
            goto done;
        state = 1;
        return y * 10 + x;
    case_1: ;
        /* back inside of both loops */
        x++;
        goto loop2;
    done:
        if (y == 2)
        {
            state = 2;
            return 999;
        }
    case_2:
        state = 3;   /* also after an ordinary round */
        y++;
        goto loop;
    done2:
        state = 4;
        /* fall through */
    case_4:
        goto done3;
    case_3:
        printf("never\n"u8);
    done3:
        return -1;
    }

    static int main()
    {
        int pair;

        while ((pair = next_pair(4)) >= 0)
            printf("%d "u8, pair);
        printf("%d %d\n"u8, pair, next_pair(4));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
