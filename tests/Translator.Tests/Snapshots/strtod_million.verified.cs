/*
 * strtod_million - a million random texts as numbers: strtod, strtof, strtold's integer sisters. Of each thousand one line tells a hash of all values,
 * ends and errors; "strtod_million N" shows the cases of the thousand N themselves.
 */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using uint64_t = ulong;

internal static unsafe class StrtodMillion
{
    const int BLOCKS = 1000;
    const int CASES = 1000;

    static uint64_t state;

    /* xorshift64*: the same numbers everywhere */
    static uint64_t next_random()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 2685821657736338717UL;
    }

    static uint below(uint limit)
    {
        return (uint)(next_random() >> 33) % limit;
    }

    static uint64_t hash_bytes(uint64_t hash, void* memory, size_t count)
    {
        byte* bytes = (byte*)memory;
        size_t i;

        for (i = 0; i < count; i++)
            hash = (hash ^ bytes[i]) * 1099511628211UL;
        return hash;
    }

    static sbyte* digits(sbyte* to, uint count, int @base)
    {
        while (count-- > 0)
        {
            uint digit = below((uint)@base);

            *to++ = (sbyte)(digit < 10 ? '0' + digit : (below(2) != 0 ? 'a' : 'A') + digit - 10);
        }
        return to;
    }

    static sbyte* real_number(sbyte* to)
    {
        uint64_t bits;
        double value;

        switch (below(8))
        {
            case 0: /* the shortest and other texts of a random double, and halves between two */
            case 1:
                bits = next_random();
                memcpy(&value, &bits, sizeof(double));
                return to + sprintf(to, "%.*e"u8, (int)below(24), value);
            case 2:
                bits = next_random() >> 12;
                return to + sprintf(to, "%llu5e%d"u8, bits, (int)below(660) - 340);
            case 3:
                return to + sprintf(to, "%s"u8, below(2) != 0 ? "inf"u8 : below(2) != 0 ? "INFINITY"u8 : below(2) != 0 ? "nan"u8 : "nan(12_xY)"u8);
            case 4: /* hexadecimal */
                to += sprintf(to, "0%c"u8, below(2) != 0 ? 'x' : 'X');
                to = digits(to, below(18), 16);
                if (below(2) != 0)
                {
                    *to++ = (sbyte)'.';
                    to = digits(to, below(18), 16);
                }
                if (below(2) != 0)
                {
                    int value2 = (int)below(2400) - 1200;
                    to += sprintf(to, "%c%d"u8, below(2) != 0 ? 'p' : 'P', value2);
                }
                return to;
            case 5: /* near the ends of the range */
                int value3 = below(2) != 0 ? 300 + (int)below(12) : -300 - (int)below(30);
                uint belowResult = below(100000);
                return to + sprintf(to, "%u.%ue%d"u8, 1 + below(9), belowResult, value3);
            default:
                to = digits(to, below(25), 10);
                if (below(2) != 0)
                {
                    *to++ = (sbyte)'.';
                    to = digits(to, below(25), 10);
                }
                if (below(2) != 0)
                {
                    uint belowResult2 = below(50);
                    sbyte* value2 = (below(3) == 0 ? "+"u8 : below(2) != 0 ? "-"u8 : ""u8).ToPointer();
                    to += sprintf(to, "%c%s%u"u8, below(2) != 0 ? 'e' : 'E', value2, belowResult2);
                }
                return to;
        }
    }

    static sbyte* integer(sbyte* to, int @base)
    {
        if (below(3) == 0)
            to += sprintf(to, "%s"u8, below(2) != 0 ? "0"u8 : below(2) != 0 ? "0x"u8 : "0X"u8);
        if (below(8) == 0)
            return to + sprintf(to, "%s"u8, below(2) != 0 ? "9223372036854775807"u8 : below(2) != 0 ? "9223372036854775808"u8 : "18446744073709551616"u8);
        return digits(to, below(22), @base == 0 ? 10 : @base);
    }

    static readonly sbyte* before = StaticStorage.Text(" \t\n\v+-+-"u8, 9);

    static readonly sbyte* behind = StaticStorage.Text(" .eExXpP+-zg("u8, 14);

    /* what stands around a number */
    static sbyte* decorate(sbyte* to, int is_before)
    {
        uint count = below(3) != 0 ? below(2) : below(3);

        while (count-- > 0)
            *to++ = is_before != 0 ? before[below(9 - 1)] : behind[below(14 - 1)];
        return to;
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct value_type
    {
        [FieldOffset(0)]
        public double d;
        [FieldOffset(0)]
        public float f;
        [FieldOffset(0)]
        public long l;
        [FieldOffset(0)]
        public ulong u;
        [FieldOffset(0)]
        public fixed byte bytes[8];
    }

    static uint64_t run_case(uint64_t hash, int is_shown)
    {
        sbyte* text = stackalloc sbyte[160];
        sbyte* to = text, end = null;
        int kind = (int)below(8), @base = 0, error;
        value_type value;

        memset(&value, 0, (ulong)sizeof(value_type));
        if (kind >= 4)
            @base = below(3) == 0 ? 0 : below(3) != 0 ? 10 : 2 + (int)below(35);
        to = decorate(to, 1);
        to = kind < 4 ? real_number(to) : integer(to, @base);
        to = decorate(to, 0);
        *to = (sbyte)'\0';

        errno = 0;
        switch (kind)
        {
            case 0:
            case 1:
            case 2:
                value.d = strtod(text, &end);
                break;
            case 3:
                value.f = strtof(text, &end);
                break;
            case 4:
                value.l = strtol(text, &end, @base);
                break;
            case 5:
                value.u = strtoul(text, &end, @base);
                break;
            case 6:
                value.l = strtoll(text, &end, @base);
                break;
            default:
                value.u = strtoull(text, &end, @base);
                break;
        }
        error = errno;
        if (is_shown != 0)
        {
            size_t i;

            printf("%d %d \"%s\":"u8, kind, @base, text);
            for (i = 0; i < 8; i++)
                printf(" %02x"u8, value.bytes[i]);
            printf(" end %d errno %d\n"u8, (int)(end - text), error);
        }
        hash = hash_bytes(hash, value.bytes, 8);
        hash = hash_bytes(hash, &error, sizeof(int));
        error = (int)(end - text);
        return hash_bytes(hash, &error, sizeof(int));
    }

    static int main(int argc, sbyte** argv)
    {
        int shown = argc > 1 ? atoi(argv[1]) : -1;
        int block, i;

        for (block = 0; block < BLOCKS; block++)
        {
            uint64_t hash = 14695981039346656037UL;

            state = 88172645463325252UL + (uint64_t)block * 1000003;
            if (shown >= 0 && block != shown)
                continue;
            for (i = 0; i < CASES; i++)
                hash = run_case(hash, shown == block ? 1 : 0);
            printf("%d %016llx\n"u8, block, hash);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
