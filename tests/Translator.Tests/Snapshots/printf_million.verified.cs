/*
 * printf_million - a million random conversions through snprintf. Of each thousand one line tells a hash of all results and return values;
 * "printf_million N" shows the cases of the thousand N themselves.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using int64_t = long;
using size_t = ulong;
using uint64_t = ulong;

internal static unsafe class PrintfMillion
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

    static uint64_t hash_bytes(uint64_t hash, sbyte* bytes, size_t count)
    {
        size_t i;

        for (i = 0; i < count; i++)
            hash = (hash ^ (byte)bytes[i]) * 1099511628211UL;
        return hash;
    }

    static readonly int64_t* edges = StaticStorage.Create<int64_t>([
        0, 1, -1, 9, 10, 99, 100, 127, 128, -128, 255, 256, 32767, 32768, -32768, 65535, 2147483647, -2147483647 - 1, 4294967295L, 4294967296L,
        INT64_MAX, INT64_MIN, 1000000, -1000000, 1000, 999]);

    static int64_t random_integer()
    {

        switch (below(4))
        {
            case 0:
                return edges[below(26 * sizeof(int64_t) / sizeof(int64_t))];
            case 1:
                return (int64_t)below(2000) - 1000;
            default:
                return (int64_t)(next_random() >> (int)below(64)) * (below(2) != 0 ? 1 : -1);
        }
    }

    static readonly double* random_double_edges = StaticStorage.Create<double>([
        0.0, 1.0, 0.5, 1.5, 2.5, 0.1, 0.125, 9.5, 99.5, 999999.5, 9999995.0, 1e5, 1e6, 1e15, 1e16, 1e17, 1e22, 1e23, 1e-4, 1e-5, 1e100, 1e308,
        5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 123456789.0, 0.000123456, 3.14159265358979]);

    static double random_double()
    {
        uint64_t bits;
        double value;

        switch (below(6))
        {
            case 0:
                value = random_double_edges[below(28 * sizeof(double) / sizeof(double))];
                break;
            case 1:
                value = (double)(int)below(100000) / 1000;
                break;
            case 2:
                int value2 = (int)below(60) - 30;
                value = ldexp((double)below(1u << 20), value2);
                break;
            case 3:
                return below(4) != 0 ? (double)random_integer() : below(2) != 0 ? INFINITY : below(2) != 0 ? NAN : -INFINITY;
            case 4:
                value = pow(10, (int)below(40) - 20) * (1 + below(9));
                break;
            default:
                bits = next_random();
                memcpy(&value, &bits, sizeof(double));
                if (value != value)
                    value = 7.0;
                break;
        }
        return below(3) != 0 ? value : -value;
    }

    static readonly sbyte* flags = StaticStorage.Text("-+ #0'"u8, 7);

    /* what stands between '%' and the conversion; widths and precisions by '*' go to arguments */
    static sbyte* random_modifiers(sbyte* to, int* stars, int* numbers)
    {
        int i, count = (int)below(3);

        for (i = 0; i < count; i++)
            *to++ = flags[below(6)];
        if (below(2) != 0)
        {
            if (below(4) != 0)
            {
                to += sprintf(to, "%u"u8, 1 + below((uint)(below(8) != 0 ? 12 : 60)));
            }
            else
            {
                *to++ = (sbyte)'*';
                numbers[(*stars)++] = (int)below(30) - 10;
            }
        }
        if (below(2) != 0)
        {
            *to++ = (sbyte)'.';
            if (below(4) != 0)
            {
                to += sprintf(to, "%u"u8, below((uint)(below(10) != 0 ? 12 : 80)));
            }
            else if (below(2) != 0)
            {
                *to++ = (sbyte)'*';
                numbers[(*stars)++] = (int)below(30) - 5;
            }
        }
        return to;
    }

    static int print(sbyte* result, size_t size, sbyte* format, int stars, int* numbers, sbyte kind, int64_t integer, double real, sbyte* text)
    {

        switch ((int)kind)
        {
            case 'i':
                return stars == 0 ? snprintf(result, size, format, (int)integer) : stars == 1 ? snprintf(result, size, format, numbers[0], (int)integer) : snprintf(result, size, format, numbers[0], numbers[1], (int)integer);
            case 'l':
                return stars == 0 ? snprintf(result, size, format, integer) : stars == 1 ? snprintf(result, size, format, numbers[0], integer) : snprintf(result, size, format, numbers[0], numbers[1], integer);
            case 'r':
                return stars == 0 ? snprintf(result, size, format, real) : stars == 1 ? snprintf(result, size, format, numbers[0], real) : snprintf(result, size, format, numbers[0], numbers[1], real);
            case 's':
                return stars == 0 ? snprintf(result, size, format, text) : stars == 1 ? snprintf(result, size, format, numbers[0], text) : snprintf(result, size, format, numbers[0], numbers[1], text);
            case 'p':
                return stars == 0 ? snprintf(result, size, format, (void*)integer) : stars == 1 ? snprintf(result, size, format, numbers[0], (void*)integer) : snprintf(result, size, format, numbers[0], numbers[1], (void*)integer);
            default:
                return stars == 0 ? snprintf(result, size, format) : stars == 1 ? snprintf(result, size, format, numbers[0]) : snprintf(result, size, format, numbers[0], numbers[1]);
        }
    }

    static readonly sbyte** lengths = (sbyte**)StaticStorage.PointersTo(""u8, "hh"u8, "h"u8, "l"u8, "ll"u8, "j"u8, "z"u8, "t"u8);

    static readonly sbyte* integers = StaticStorage.Text("diuoxX"u8, 7);

    static readonly sbyte* reals = StaticStorage.Text("eEfFgGaA"u8, 9);

    static uint64_t run_case(uint64_t hash, int is_shown)
    {
        sbyte* format = stackalloc sbyte[64];
        "<%"u8.CopyTo(format, 64);
        sbyte* to = format + 2;
        sbyte* text = stackalloc sbyte[48];
        sbyte* result = stackalloc sbyte[1200];
        sbyte kind;
        int stars = 0;
        int* numbers = stackalloc int[] { 0, 0 };
        int length, i, count;
        int64_t integer = random_integer();
        double real = random_double();
        size_t size = below(20) != 0 ? 1200UL : below(20);
        uint choice = below(20);

        count = (int)below(40);
        for (i = 0; i < count; i++)
            text[i] = (sbyte)(below(8) != 0 ? 'a' + below(26) : 1 + below(255));
        text[count] = (sbyte)'\0';

        to = random_modifiers(to, &stars, numbers);
        if (choice < 9)
        {
            i = (int)below(8);
            to += sprintf(to, "%s%c"u8, lengths[i], integers[below(6)]);
            kind = (sbyte)(i < 3 ? 'i' : 'l');
        }
        else if (choice < 16)
        {
            to += sprintf(to, "%c"u8, reals[below(8)]);
            kind = (sbyte)'r';
        }
        else if (choice < 18)
        {
            *to++ = (sbyte)'s';
            kind = (sbyte)'s';
        }
        else if (choice == 18)
        {
            *to++ = (sbyte)(below(3) != 0 ? 'c' : 'p');
            kind = (sbyte)(to[-1] == 'c' ? 'i' : 'p');
        }
        else
        {
            *to++ = (sbyte)'%';
            kind = (sbyte)'%';
        }
        strcpy(to, ">"u8);

        memset(result, 0, 1200);
        length = print(result, size, format, stars, numbers, kind, integer, real, text);
        if (is_shown != 0)
            printf("%s %d %d %zu %lld %a \"%s\": %d \"%s\"\n"u8, format, numbers[0], numbers[1], size, integer, real, text, length, result);
        hash = hash_bytes(hash, (sbyte*)&length, sizeof(int));
        return hash_bytes(hash, result, size < 1200 ? size : 1200);
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
