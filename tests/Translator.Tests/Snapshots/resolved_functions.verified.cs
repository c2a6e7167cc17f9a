/* resolved_functions.c - functions that the program chooses when it starts */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ResolvedFunctions
{
    static int fast_checks = 1;

    static uint sum_slow(byte* bytes, int count)
    {
        uint sum = 0;
        while (count-- > 0)
            sum += *bytes++;
        return sum;
    }

    static uint sum_fast(byte* bytes, int count)
    {
        return sum_slow(bytes, count) + 1000;
    }

    static delegate*<byte*, int, uint> choose_sum()
    {
        return fast_checks != 0 ? (delegate*<byte*, int, uint>)&sum_fast : (delegate*<byte*, int, uint>)&sum_slow;
    }

    static void greet_shortly()
    {
        puts("hi"u8);
    }

    /* A resolver may give any pointer. */
    static void* choose_greeting()
    {
        return (void*)(delegate*<void>)&greet_shortly;
    }

    static readonly byte* packet = StaticStorage.Create<byte>([1, 2, 3, 4]);

    static int main()
    {
        delegate*<byte*, int, uint> through_pointer = &sum_bytes;

        greet();
        printf("%u\n"u8, sum_bytes(packet, 4));
        printf("%u\n"u8, through_pointer(packet, 2));
        return 0;
    }

    static readonly delegate*<byte*, int, uint> resolved_sum_bytes = choose_sum();

    static uint sum_bytes(byte* argument1, int argument2) => resolved_sum_bytes(argument1, argument2);

    static readonly delegate*<void> resolved_greet = (delegate*<void>)choose_greeting();

    static void greet() => resolved_greet();

    static int Main(string[] args) => CProgram.Run(args, &main);
}
