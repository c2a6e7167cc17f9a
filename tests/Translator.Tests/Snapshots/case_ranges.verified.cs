/* GNU C's case ranges: of characters, negative numbers, unsigned and large ones; falling into one and out of one. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class CaseRanges
{
    const int FIRST_PRIVATE = 49152;
    const int LAST_PORT = 65535;

    static sbyte* port_class(int port)
    {
        switch (port)
        {
            case <= -1:
                return "invalid"u8.ToPointer();
            case 0:
                return "any"u8.ToPointer();
            case >= 1 and <= 1023:
                return "well known"u8.ToPointer();
            case >= 1024 and <= FIRST_PRIVATE - 1:
                return "registered"u8.ToPointer();
            case >= FIRST_PRIVATE and <= LAST_PORT:
                return "private"u8.ToPointer();
            default:
                return "too large"u8.ToPointer();
        }
    }

    static int hex_digit(sbyte c)
    {
        switch ((int)c)
        {
            case >= '0' and <= '9':
                return c - '0';
            case >= 'A' and <= 'F':
                c += 'a' - 'A';
                /* fall through */
                goto case_a_to_f;
            case >= 'a' and <= 'f':   /* a range that is fallen into */
            case_a_to_f:
                return c - 'a' + 10;
        }
        return -1;
    }

    static int weigh(ulong value)
    {
        int weight = 0;

        switch (value)
        {
            default:
                weight += 1;
                /* fall through */
                goto case_10_to_19;
            case >= 10 and <= 19:
            case_10_to_19:
                weight += 10;
                /* fall through */
                goto case 5;
            case 5:
            case 7:
            case >= 30 and <= 39:
                weight += 100;
                break;
            case >= 0x8000000000000000UL:
                weight = 64;
                break;
        }
        return weight;
    }

    static int whole(uint value, int* count)
    {
        goto case_0_to_UINT_MAX;
    case_0_to_UINT_MAX:   /* all there are */
        ++*count;
        if (value > 3)
            goto done;
        return 0;
    done:
        return 1;
    }

    static readonly int* ports = StaticStorage.Create<int>([INT_MIN, -1, 0, 1, 80, 1023, 1024, 49151, 49152, 65535, 65536, INT_MAX]);

    static readonly ulong* values = StaticStorage.Create<ulong>([0, 5, 6, 7, 8, 9, 10, 15, 19, 20, 30, 39, 40, LLONG_MAX, 1UL << 63, ULLONG_MAX]);

    static int main()
    {
        uint i;
        int count = 0;

        for (i = 0; i < (ulong)(12 * sizeof(int) / sizeof(int)); i++)
            printf("%d is %s\n"u8, ports[i], port_class(ports[i]));
        for (i = 0; i < (ulong)(16 * sizeof(ulong) / sizeof(ulong)); i++)
            printf("%llu weighs %d\n"u8, values[i], weigh(values[i]));
        for (sbyte* c = "09afAFgG/:@`"u8.ToPointer(); *c != 0; c++)
            printf("%c %d\n"u8, *c, hex_digit(*c));
        int wholeResult = whole(UINT_MAX, &count);
        printf("%d %d\n"u8, whole(1, &count), wholeResult);
        printf("%d\n"u8, count);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
