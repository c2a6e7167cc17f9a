/* switch in its odder forms. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class SwitchForms
{
    static int evaluated;

    static int value(int v)
    {
        evaluated++;
        return v;
    }

    static int without_block(int v)
    {
        switch (v)
        {
            case 3:
                return 30;
        }
        switch (v)
        {
            default:
                v++;
                break;
        }
        return v;
    }

    static int calls = 5;

    static int declarations_first(int v)
    {
        int scratch;          /* declared here, set in each case */
        int* pair = stackalloc int[2];
        switch (v)
        {
            /* static ones have their value */
            case 1:
                scratch = 10;
                pair[0] = pair[1] = 1;
                return scratch + pair[1] + ++calls;
            case 2:
                pair[0] = 7;
                /* fall through */
                goto case 3;
            case 3:
                scratch = 20;
                pair[1] = 2;
                return scratch + pair[1] + ++calls;
        }
        return -1;
    }

    static int shared_variables(int v)
    {
        sbyte* text = stackalloc sbyte[/* fall through */ /* hides the other one */ 8];
        int result = 0;

        switch (v)
        {
            case 0:
                int first = 5;
                result += first;
                goto case 1;
            case 1:
                first = 6;
                result += first * 10;
                break;
            case 2:
                {
                    int first2 = 7;
                    result += first2 * 100;
                    break;
                }
            case 3:
                "three"u8.CopyTo(text, 8);
                result = text[1];
                break;
            case 4:
                text[0] = (sbyte)'x';
                result = text[0];
                break;
        }
        return result;
    }

    static int default_anywhere(int v)
    {
        int trace = 0;

        switch (v)
        {
            case 1:
                trace = trace * 10 + 1;
                goto default;
            default:
                trace = trace * 10 + 9;
                goto case 2;
            case 2:
                trace = trace * 10 + 2;
                break;
            case 3:
                trace = trace * 10 + 3;
                break;
        }
        return trace;
    }

    static int inner_cases(int v)
    {
        int trace = 0;

        switch (v)
        {
            case 1:
                goto case_1;
            case 2:
                goto case_2;
            case 3:
                goto case_3;
            default:
                goto default_case;
        }
        if (trace == 0)
            goto otherwise;
    case_1:
        trace += 1;
        goto end;
    otherwise:
    case_2:
        trace += 2;
    end:
        trace += 10;
        goto done;
    case_3:
        trace += 3;
    default_case:
        trace += 4;
    done:
        return trace;
    }

    static int of_other_types(long wide, byte narrow, bool truth)
    {
        int result = 0;

        switch (wide)
        {
            case 0x100000001L:
                result += 1;
                break;
            case 1:
                result += 2;
                break;
            case -0x7fffffffffffffffL - 1:
                result += 3;
                break;
        }
        switch ((int)narrow)
        {
            case 255:
                result += 10;
                break;
            case 0:
                result += 20;
                break;
        }
        switch (truth ? 1 : 0)
        {
            case 0:
                result += 100;
                break;
            case 1:
                result += 200;
                break;
        }
        return result;
    }

    static int main()
    {
        int i;

        for (i = 0; i < 5; i++)
            printf("%d %d %d %d %d\n"u8, without_block(i), declarations_first(i), shared_variables(i), default_anywhere(i), inner_cases(i));
        value(1);
        value(2);
        value(3);
        printf("evaluated %d times\n"u8, evaluated);
        printf("%d %d %d\n"u8, of_other_types(0x100000001L, 255, false), of_other_types(1, 0, true), of_other_types(-0x7fffffffffffffffL - 1, 3, true));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
