/* switch_kinds.c: fallthrough, default anywhere, switches in switches, on every integer type */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using op = uint;

internal static unsafe class SwitchKinds
{
    const int PUSH = 0;
    const int ADD = 1;
    const int MUL = 2;
    const int DUP = 3;
    const int HALT = 99;

    static int days(int month, int year)
    {
        switch (month)
        {
            case 2:
                return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4:
            case 6:
            case 9:
            case 11:
                return 30;
            default:
                return month < 1 || month > 12 ? -1 : 31;
        }
    }

    static int levels(int n)
    {
        int r = 0;

        switch (n)
        {
            default:
                r += 1000;
                /* fall through */
                goto case 3;
            case 3:
                r += 100;
                goto case 2;
            case 2:
                r += 10;
                break;
            case 1:
                r += 1;
                break;
        }
        return r;
    }

    static int run(int* code)
    {
        int* stack = stackalloc int[16];
        int* sp = stack;

        for (;;)
            switch ((op)(*code++))
            {
                case PUSH:
                    *sp++ = *code++;
                    continue;
                case ADD:
                    sp--;
                    sp[-1] += *sp;
                    break;
                case MUL:
                    {
                        int top = *--sp;

                        sp[-1] *= top;
                        break;
                    }
                case DUP:
                    *sp = sp[-1];
                    sp++;
                    break;
                case HALT:
                    return *--sp;
            }
    }

    static sbyte* width(ulong v)
    {
        switch (v)
        {
            case 0:
                return "zero"u8.ToPointer();
            case 0xffUL:
                return "byte"u8.ToPointer();
            case 0xffffffffUL:
                return "word"u8.ToPointer();
            case ~0UL:
                return "all"u8.ToPointer();
        }
        return "other"u8.ToPointer();
    }

    static int nested(int a, int b)
    {
        switch (a)
        {
            case 1:
                switch (b)
                {
                    case 1:
                        return 11;
                    default:
                        break;
                }
                a = 5;
                break;
            case 2:
                if (b != 0)
                    break;
                return 20;
        }
        return a * 100 + b;
    }

    static int unsigned_char(byte c)
    {
        switch ((int)c)
        {
            case '\n':
                return 1;
            case 0xff:
                return 2;
            case 'a':
                return 3;
        }
        switch (c + 1)
        {
            case 256:
                return 4;
            case 'c':
                return 5;
        }
        return 0;
    }

    static readonly int* program = StaticStorage.Create<int>([PUSH, 6, DUP, MUL, PUSH, 6, ADD, HALT]);

    static int main()
    {
        int i;
        sbyte grade;

        printf("%d %d %d %d\n"u8, days(2, 2000), days(2, 1900), days(9, 1), days(13, 1));
        for (i = 0; i < 5; i++)
            printf("%d "u8, levels(i));
        printf("\n%d\n"u8, run(program));
        printf("%s %s %s %s\n"u8, width(0), width(0xffffffffu), width(unchecked((ulong)-1)), width(0xffff));
        printf("%d %d %d %d %d\n"u8, nested(1, 1), nested(1, 2), nested(2, 0), nested(2, 3), nested(9, 9));
        printf("%d %d %d %d %d\n"u8, unsigned_char((byte)'\n'), unsigned_char(255), unsigned_char((byte)'a'), unsigned_char((byte)'b'), unsigned_char(0));
        for (grade = (sbyte)'A'; grade <= 'F'; grade++)
            switch ((int)grade)
            {
                case 'A':
                    printf("good "u8);
                    break;
                case 'B':
                case 'C':
                    printf("fair "u8);
                    continue;
                case 'F':
                    printf("bad\n"u8);
                    break;
            }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
