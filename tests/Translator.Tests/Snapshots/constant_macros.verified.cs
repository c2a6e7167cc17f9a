/* constant_macros.c: constants of every type by #define, in terms of each other */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class ConstantMacros
{
    static ReadOnlySpan<byte> NAME => "server"u8;
    static ReadOnlySpan<byte> GREETING => "hello from server\r\n"u8;
    const double TIMEOUT = 2.5;
    const double RATE = TIMEOUT * 2;
    const int NEWLINE = '\n';
    const uint FLAG_A = 0x01u;
    const uint FLAG_B = 1u << 1;
    const uint FLAG_C = FLAG_B << 1;
    const uint FLAGS = FLAG_A | FLAG_C;
    const uint ALL_BITS = 0xffffffffu;
    const long BIG = 10000000000L;
    const int BUFFER_SIZE = 16;
    const int HALF = BUFFER_SIZE / 2;
    const int INVALID = -1;
    const int NEGATIVE = -5;
    const double MILLION = 1e6;
    const float EPSILON = 1e-3f;
    const ulong LAST_INDEX = (BUFFER_SIZE + 1) / sizeof(sbyte) - 1;
    static uint MASK(int n) => (1u << n) - 1;
    const uint LOW_MASK = (1u << 4) - 1;

    static readonly sbyte* default_name = StaticStorage.Text("default"u8, 8);
    static readonly int* table = StaticStorage.Create<int>([1, 2, 3]);
    static int position;
    static readonly sbyte* buffer = StaticStorage.Allocate<sbyte>(BUFFER_SIZE + 1);

    static int main()
    {
        sbyte* half = stackalloc sbyte[HALF];

        printf(GREETING);
        printf("%d %d %g %g%c"u8, 8080, 8080 + 1, TIMEOUT, RATE, NEWLINE);
        printf("%u %u %x %ld\n"u8, FLAGS, FLAG_B & ~FLAG_A, ALL_BITS, BIG);
        printf("%zu %zu %zu\n"u8, BUFFER_SIZE + 1, HALF, LAST_INDEX);
        printf("%d %d %d\n"u8, true, INVALID, 10 - 5);
        printf("%g %g\n"u8, MILLION, EPSILON);
        printf("%s %zu %zu\n"u8, default_name, 8, strlen(GREETING));
        position = 2;
        table[position] *= 10;
        printf("%d %d\n"u8, table[position], table[2]);
        printf("%u %u\n"u8, LOW_MASK, MASK(8));
        switch (8080 + 1)
        {
            case 8080 + 1:
                printf("alternative\n"u8);
                break;
            case 8080:
                printf("port\n"u8);
                break;
        }
        {
            int PORT_ = 8080;

            printf("%d %d %d\n"u8, PORT_, 9090, 9090 + 1);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
