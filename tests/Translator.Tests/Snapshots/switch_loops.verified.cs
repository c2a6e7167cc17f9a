/* break and continue between loops and switches that stand in one another. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class SwitchLoops
{
    static int tokens(sbyte* text)
    {
        int words = 0, inside = 0;

        for (; *text != 0; text++)
        {
            switch ((int)*text)
            {
                case ' ':
                case '\t':
                    inside = 0;
                    continue;          /* of the loop */
                case '#':
                    break;             /* of the switch */
                default:
                    if (inside == 0)
                        words++;
                    inside = 1;
                    continue;
            }
            break;                 /* of the loop: a comment */
        }
        return words;
    }

    static int nested(int a, int b)
    {
        int trace = 0;

        switch (a)
        {
            case 1:
                switch (b)
                {
                    case 1:
                        trace = 11;
                        break;
                    case 2:
                        trace = 12;
                        goto default;
                    default:
                        trace += 5;
                        break;
                }
                trace *= 10;
                break;
            case 2:
                do
                {
                    switch (b)
                    {
                        case 2:
                            goto @out;
                        case 3:
                            continue;      /* goes to the condition */
                        default:
                            trace += 100;
                            break;
                    }
                    trace++;
                }
                while (b++ < 2);
                trace += 1000;
                break;
            default:
                while (b < 5)
                {
                    switch (b++)
                    {
                        case 4:
                            break;
                        default:
                            continue;
                    }
                    trace += 7;
                }
                break;
        }
        return trace;
    @out:
        return -trace;
    }

    static int main()
    {
        printf("%d %d %d\n"u8, tokens("one two\tthree"u8.ToPointer()), tokens("one # two"u8.ToPointer()), tokens(""u8.ToPointer()));
        for (int a = 0; a < 3; a++)
            for (int b = 0; b < 5; b++)
                printf("%d "u8, nested(a, b));
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
