/*
 * scanf_million - a million random formats and inputs through sscanf. Of each thousand one line tells a hash of all results; "scanf_million N"
 * shows the cases of the thousand N themselves.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using uint64_t = ulong;

internal static unsafe class ScanfMillion
{
    const int BLOCKS = 1000;
    const int CASES = 1000;
    const int SLOTS = 4;

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

    static readonly sbyte** lengths = (sbyte**)StaticStorage.PointersTo(""u8, "hh"u8, "h"u8, "l"u8, "ll"u8, "j"u8, "z"u8, "t"u8);

    static readonly sbyte** sets = (sbyte**)StaticStorage.PointersTo("[a-z]"u8, "[^a-z]"u8, "[0-9.]"u8, "[]x]"u8, "[^]x]"u8, "[a-]"u8, "[^ \t]"u8, "[xyz0-9A-F]"u8, "[-+]"u8);

    /* a conversion specification: at most 40 characters are stored, and a NUL */
    static sbyte* specification(sbyte* to)
    {
        uint width = 1 + below(20);

        *to++ = (sbyte)'%';
        if (below(6) == 0)
            *to++ = (sbyte)'*';
        switch (below(9))
        {
            case 0:
            case 1:
            case 2:
                if (below(3) == 0)
                    to += sprintf(to, "%u"u8, width);
                int value = "diuoxX"u8.ToPointer()[below(6)];
                return to + sprintf(to, "%s%c"u8, lengths[below(8)], value);
            case 3:
            case 4:
                if (below(3) == 0)
                    to += sprintf(to, "%u"u8, width);
                int value2 = "aefgAEFG"u8.ToPointer()[below(8)];
                return to + sprintf(to, "%s%c"u8, below(2) != 0 ? "l"u8 : ""u8, value2);
            case 5:
                return to + sprintf(to, "%us"u8, width);
            case 6:
                if (below(2) != 0)
                    to += sprintf(to, "%u"u8, width);
                return to + sprintf(to, "c"u8);
            case 7:
                return to + sprintf(to, "%u%s"u8, width, sets[below((uint)((ulong)(9 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*)))]);
            default:
                if (to[-1] == '*')
                    to--;
                return to + sprintf(to, "%s"u8, below(3) != 0 ? "n"u8 : "%"u8);
        }
    }

    static readonly sbyte** pieces = (sbyte**)StaticStorage.PointersTo(
        "0x"u8, "0X1g"u8, "-"u8, "+"u8, "inf"u8, "nan"u8, "infinitx"u8, "1e"u8, "1e+"u8, "1.e5"u8, ".5"u8, "."u8, "0x.8p1"u8, "0x1p"u8, "abc"u8, "xyz"u8, "]"u8, "%"u8, ","u8, ":"u8, "a-b"u8, "nan(7)"u8,
        "99999999999999999999"u8, "-99999999999999999999"u8, "1e999"u8, "1e-999"u8, "08"u8, "0b11"u8, "in"u8, "i"u8);

    static sbyte* input_piece(sbyte* to)
    {
        double value;
        uint64_t bits;

        switch (below(6))
        {
            case 0:
                return to + sprintf(to, "%lld"u8, (long)(next_random() >> (int)below(64)) * (below(2) != 0 ? 1 : -1));
            case 1:
                return to + sprintf(to, "%llx"u8, (long)(next_random() >> (int)below(64)));
            case 2:
                bits = next_random();
                memcpy(&value, &bits, sizeof(double));
                int belowResult = (int)below(12);
                return to + sprintf(to, below(2) != 0 ? "%.*g"u8 : "%.*a"u8, belowResult, value);
            case 3:
                return to + sprintf(to, "%s"u8, " \0\n\0\t\0  "u8.ToPointer() + 2 * below(4));
            default:
                return to + sprintf(to, "%s"u8, pieces[below((uint)((ulong)(30 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*)))]);
        }
    }

    static readonly sbyte** between = (sbyte**)StaticStorage.PointersTo(""u8, ""u8, ""u8, " "u8, ","u8, ":"u8, "x"u8, "%"u8, "\n"u8);

    static uint64_t run_case(uint64_t hash, int is_shown)
    {
        sbyte* format = stackalloc sbyte[128];
        sbyte* input = stackalloc sbyte[256];
        sbyte* to = format;
        sbyte* slots = stackalloc sbyte[SLOTS * 48];
        int count, result, error;
        uint pieces = 1 + below(SLOTS);

        while (pieces-- > 0)
        {
            to = specification(to);
            to += sprintf(to, "%s"u8, between[below(7)]);
        }
        *to = (sbyte)'\0';
        to = input;
        *to = (sbyte)'\0';
        for (pieces = below(7); pieces > 0; pieces--)
            to = input_piece(to);

        memset(slots, 0x55, SLOTS * 48);
        errno = 0;
        result = sscanf(input, format, slots, slots + 48, slots + 2 * 48, slots + 3 * 48);
        error = errno;
        if (is_shown != 0)
        {
            printf("\"%s\" \"%s\": %d errno %d\n"u8, format, input, result, error);
            for (count = 0; count < SLOTS; count++)
            {
                size_t i;

                for (i = 0; i < 24; i++)
                    printf(" %02x"u8, (slots + count * 48)[i] & 0xff);
                putchar('\n');
            }
        }
        hash = hash_bytes(hash, slots, SLOTS * 48);
        hash = hash_bytes(hash, &error, sizeof(int));
        return hash_bytes(hash, &result, sizeof(int));
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
