/* Duff's device: a loop that is entered in the middle, by a switch around it. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class DuffDevice
{
    static void copy_words(short* to, short* from, int count)
    {
        int rounds = (count + 7) / 8;   /* the first one may be shorter */

        if (count <= 0)
            return;
        switch (count % 8)
        {
            case 0:
                goto case_0;
            case 7:
                goto case_7;
            case 6:
                goto case_6;
            case 5:
                goto case_5;
            case 4:
                goto case_4;
            case 3:
                goto case_3;
            case 2:
                goto case_2;
            case 1:
                goto case_1;
            default:
                goto done;
        }
    case_0:
    loop:
        *to++ = *from++;   /* fall through */
    case_7:
        *to++ = *from++;   /* fall through */
    case_6:
        *to++ = *from++;   /* fall through */
    case_5:
        *to++ = *from++;   /* fall through */
    case_4:
        *to++ = *from++;   /* fall through */
    case_3:
        *to++ = *from++;   /* fall through */
    case_2:
        *to++ = *from++;   /* fall through */
    case_1:
        *to++ = *from++;
        if (--rounds > 0)
            goto loop;
    done: ;
    }

    /* The same with a while loop, and without braces around it. */
    static int count_down(int start, int steps)
    {
        int touched = 0;

        switch (start)
        {
            case 1:
                goto case_1;
            case 2:
                goto case_2;
            default:
                goto done2;
        }
    loop:
        if (steps-- <= 0)
            goto done;
    case_1:
        touched += 1;
        /* fall through */
    case_2:
        touched += 10;
        goto loop;
    done:
    done2:
        return touched;
    }

    static int main()
    {
        short* source = stackalloc short[20];
        short* target = stackalloc short[20];
        int count, i;

        for (i = 0; i < 20; i++)
            source[i] = (short)(i * i);
        for (count = 0; count <= 20; count += 3)
        {
            memset(target, -1, 20 * sizeof(short));
            copy_words(target, source, count);
            for (i = 0; i < 20 && target[i] != -1; i++)
                printf("%d "u8, target[i]);
            printf("(%d)\n"u8, i);
        }
        for (i = 0; i < 4; i++)
            printf("%d %d\n"u8, count_down(i, 0), count_down(i, 3));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
