/* switch whose body is a loop, a condition or a single statement instead of a block: its cases stand inside of that. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class SwitchIntoLoops
{
    static int into_for(int x)
    {
        switch (x)
        {
            case 2:
                goto case_2;
            default:
                goto done2;
        }
        x = 3;
    loop:
        if (x >= 6)
            goto done;
    case_2:
        if (x == 4)
            return x + 10;
        x++;
        goto loop;
    done:
    done2:
        return x;
    }

    static int into_while(int x)
    {
        int rounds = 0;
        switch (x)
        {
            case 1:
                goto case_1;
            case 2:
                goto case_2;
            default:
                goto done2;
        }
    loop:
        if (x >= 8)
            goto done;
    case_1:
        rounds++;
    case_2:
        x += 3;
        goto loop;
    done:
    done2:
        return x * 10 + rounds;
    }

    static int into_do(int x)
    {
        switch (x & 3)
        {
            case 3:
                goto case_3;
            default:
                goto done;
        }
    loop:
        x += 100;
    case_3:
        x++;
        if (x < 10)
            goto loop;
    done:
        return x;
    }

    static int into_if(int x)
    {
        switch (x)
        {
            case 5:
                goto case_5;
            case 6:
                goto case_6;
            default:
                goto done;
        }
        if (x <= 100)
            goto otherwise;
    case_5:
        return 55;
    otherwise:
    case_6:
        return 66;
    done:
        return 0;
    }

    static int never(int x)
    {
        switch (x)
        {
            case 1:
                goto case_1;
            default:
                goto done2;
        }
        goto done;
    case_1:
        return 5;
    done:
    done2:
        return 6;
    }

    static int single(int x)
    {
        switch (x)
        {
            case 1:
            case 2:
                return x;
        }
        return 9;
    }

    static int main()
    {
        for (int x = 0; x < 8; x++)
            printf("%d: %d %d %d %d %d %d\n"u8, x, into_for(x), into_while(x), into_do(x), into_if(x), never(x), single(x));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
