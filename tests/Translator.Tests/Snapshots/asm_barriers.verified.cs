/* asm_barriers.c - asm statements without instructions: they hide values from the optimiser, and some move them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class AsmBarriers
{
    /* A copy that the compiler knows nothing about. */

    internal struct pair
    {
        public int first;
        public int second;
    }

    static int count_down(int n)
    {
        int rounds = 0;

        while (n > 0)
        {
            n--;
            rounds++;
        }
        return rounds;
    }

    static void wipe(sbyte* secret, size_t length)
    {
        memset(secret, 0, length);
        /* Keep the compiler from leaving the call away. */
    }

    static int main()
    {
        int x = 1, y = 2, z = 3;
        int* numbers = stackalloc int[] { 10, 20, 30 };
        int index = 0;
        short narrow;
        sbyte* text = "text"u8.ToPointer();
        void* address;
        double real = 2.5;
        pair pair = new pair { first = 4, second = 5 };
        sbyte* secret = stackalloc sbyte[8];
        "secret"u8.CopyTo(secret, 8);

        printf("%d\n"u8, count_down(5));
        int hidden_;
        hidden_ = x + y;
        int hidden_Value = hidden_;
        int hidden_2;
        hidden_2 = numbers[2];
        printf("%d %d\n"u8, hidden_Value, hidden_2);

        /* All inputs are read before the first output is written. */
        {
            int input = x;
            int input2 = y;
            int input3 = z;
            y = input;
            z = input2;
            x = input3;
        }
        printf("%d %d %d\n"u8, x, y, z);

        narrow = unchecked((short)70000L);
        address = text;
        printf("%d %s\n"u8, narrow, (sbyte*)address);

        /* Operands are evaluated once. */
        _ = numbers[index++];
        _ = numbers[index++];
        printf("%d\n"u8, index);

        pair.second = pair.first;
        printf("%.1f %d %d\n"u8, real, pair.first, pair.second);

        if (x != 0)
        {
        }
        else
        {
        }
        wipe(secret, 8);
        printf("%d\n"u8, secret[0]);

        puts("end"u8);
    nowhere:
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
