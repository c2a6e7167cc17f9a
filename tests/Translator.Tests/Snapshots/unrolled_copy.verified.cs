/* Duff's device for every length. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class UnrolledCopy
{
    static void send(short* to, short* from, int count)
    {
        int n = (count + 7) / 8;
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
        *to++ = *from++;
    case_7:
        *to++ = *from++;
    case_6:
        *to++ = *from++;
    case_5:
        *to++ = *from++;
    case_4:
        *to++ = *from++;
    case_3:
        *to++ = *from++;
    case_2:
        *to++ = *from++;
    case_1:
        *to++ = *from++;
        if (--n > 0)
            goto loop;
    done: ;
    }

    static int main()
    {
        short* a = stackalloc short[30];
        short* b = stackalloc short[30];
        int i, n;
        for (n = 1; n < 25; n++)
        {
            for (i = 0; i < 30; i++)
            {
                a[i] = (short)i;
                b[i] = -1;
            }
            send(b, a, n);
            for (i = 0; i < 30; i++)
                if (b[i] != (i < n ? i : -1))
                    abort();
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
