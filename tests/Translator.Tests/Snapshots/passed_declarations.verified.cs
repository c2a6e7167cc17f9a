/* Jumps and cases that pass by declarations: of numbers, structures, arrays. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class PassedDeclarations
{
    internal struct range
    {
        public int low;
        public int high;
        public fixed sbyte name[8];
    }

    static int numbers(int skip)
    {
        int first = 0, second = 0;
        int result = 0;

        if (skip != 0)
            goto past;
        first = 5;
        second = 6;
        result = first + second;
    past:
        if (skip != 0)
        {
            first = 1;
            second = 2;
        }
        return result + first * 10 + second;
    }

    static int structures(int mode)
    {
        range range = default, other = default;
        int i = 0;

    again:
        if (mode == 1)
            goto past;
        range = new range { low = 1, high = 9 };
        "digits"u8.CopyTo(range.name, 8);
        other = range;
        range.low += mode;
    past:
        if (mode == 1)
        {
            range = new range { low = 3, high = 4 };
            other.high = 5;
        }
        if (++i < 2)
            goto again;
        return range.low * 100 + range.high * 10 + other.high;
    }

    static int arrays(int mode)
    {
        int* table = stackalloc int[4];
        sbyte* text = stackalloc sbyte[/* fall through */ 6];
        int sum = 0;

        switch (mode)
        {
            case 0:
                StaticStorage.Clear(table, 16);
                table[0] = 1;
                table[1] = 2;
                table[2] = 3;
                sum += table[0] + table[3];
                goto case 1;
            case 1:
                table[1] = 40;
                table[2] = table[1] + 2;
                sum += table[2];
                break;
            default:
                goto @out;
        }
        "abc"u8.CopyTo(text, 6);
        sum += text[1] + text[5];
        if (mode != 5)
            goto end;
    @out:
        text[0] = 7;
        sum += text[0];
    end:
        return sum;
    }

    static int rounds(int n)
    {
        int* seen = stackalloc int[3];
        int total = 0;

    next_round: ;
        int counter = 0;
        StaticStorage.Clear(seen, 12);

        for (int i = 0; i < n; i++)
        {
            seen[i % 3]++;
            counter++;
        }
        total += counter + seen[0] * 10;
        if (--n > 0)
            goto next_round;
        return total;
    }

    static int main()
    {
        printf("%d %d\n"u8, numbers(0), numbers(1));
        printf("%d %d %d\n"u8, structures(0), structures(1), structures(2));
        printf("%d %d %d\n"u8, arrays(0), arrays(1), arrays(2));
        printf("%d\n"u8, rounds(5));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
