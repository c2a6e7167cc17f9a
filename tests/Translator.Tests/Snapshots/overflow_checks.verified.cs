/* overflow_checks.c: adding and multiplying with checks, as allocators and parsers have to */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Limits;
using size_t = ulong;
using uint16_t = ushort;
using uint32_t = uint;

internal static unsafe class OverflowChecks
{
    static int add_int(int a, int b, int* sum)
    {
        if ((b > 0 && a > INT_MAX - b) || (b < 0 && a < INT_MIN - b))
            return -1;
        *sum = a + b;
        return 0;
    }

    static int mul_size(size_t a, size_t b, size_t* product)
    {
        if (a != 0 && b > SIZE_MAX / a)
            return -1;
        *product = a * b;
        return 0;
    }

    static int add_u32(uint32_t a, uint32_t b, uint32_t* sum)
    {
        *sum = a + b;
        return *sum < a ? -1 : 0;   /* it wrapped */
    }

    /* reads a decimal number, -1 if it does not fit */
    static int parse_u16(sbyte* s, uint16_t* value)
    {
        uint v = 0;

        do
        {
            if (*s < '0' || *s > '9')
                return -1;
            v = v * 10 + (uint)(*s - '0');
            if (v > UINT16_MAX)
                return -1;
        }
        while (*++s != 0);
        *value = (ushort)v;
        return 0;
    }

    static int main()
    {
        int sum = 0;
        size_t product = 0;
        uint32_t w = 0;
        uint16_t port = 0;
        int r;

        r = add_int(INT_MAX, 1, &sum);
        printf("%d\n"u8, r);
        r = add_int(INT_MAX - 1, 1, &sum);
        printf("%d %d\n"u8, r, sum);
        r = add_int(INT_MIN, -1, &sum);
        printf("%d\n"u8, r);
        r = add_int(-5, -6, &sum);
        printf("%d %d\n"u8, r, sum);

        r = mul_size(1UL << 33, 1UL << 31, &product);
        printf("%d\n"u8, r);
        r = mul_size(1UL << 33, (1UL << 31) - 1, &product);
        printf("%d %zu\n"u8, r, product);

        r = add_u32(0xfffffff0u, 0x0f, &w);
        printf("%d %x\n"u8, r, w);
        r = add_u32(0xfffffff0u, 0x11, &w);
        printf("%d %x\n"u8, r, w);

        printf("%d "u8, parse_u16("65535"u8.ToPointer(), &port));
        printf("%u\n"u8, port);
        printf("%d "u8, parse_u16("65536"u8.ToPointer(), &port));
        printf("%d "u8, parse_u16("8x"u8.ToPointer(), &port));
        printf("%d\n"u8, parse_u16(""u8.ToPointer(), &port));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
