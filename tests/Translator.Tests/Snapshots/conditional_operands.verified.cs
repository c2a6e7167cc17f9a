/* The conditional operator with void operands, without a middle operand, and nested. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class ConditionalOperands
{
    static int calls;

    static int next()
    {
        return ++calls;
    }

    static void note(sbyte* text)
    {
        printf("[%s]"u8, text);
    }

    static sbyte* find(sbyte* text, sbyte wanted)
    {
        note("find"u8.ToPointer());
        return strchr(text, wanted);
    }

    static int fallback = false ? 0 : 12; /* a constant expression */

    internal struct pair
    {
        public int x;
        public int y;
    }

    static pair make(int x, int y)
    {
        pair p = new pair { x = x, y = y };
        return p;
    }

    static int main(int argc, sbyte** argv)
    {
        sbyte* name = argc > 1 ? argv[1] : null;
        int k = argc;

        printf("%s %d\n"u8, name != null ? name : "(none)"u8.ToPointer(), fallback);
        sbyte* findResult;
        printf("%s\n"u8, (findResult = find("abc"u8.ToPointer(), (sbyte)'b')) != null ? findResult : "x"u8.ToPointer());
        sbyte* findResult2;
        printf("%s\n"u8, (findResult2 = find("abc"u8.ToPointer(), (sbyte)'q')) != null ? findResult2 : "x"u8.ToPointer());
        int nextResult;
        printf("%d %ld\n"u8, (nextResult = next()) != 0 ? nextResult : 5, false ? 0 : 7L);
        int nextResult2;
        printf("%.1f\n"u8, (nextResult2 = next()) != 0 ? nextResult2 : 0.5);

        // void operands
        if (k != 0)
        {
            note("yes"u8.ToPointer());
        }
        else
        {
            note("no"u8.ToPointer());
        }
        if (k > 100)
        {
            note("big"u8.ToPointer());
        }
        else
        {
            note("small"u8.ToPointer());
            note("er"u8.ToPointer());
        }
        if (k != 0)
        {
            note("a"u8.ToPointer());
        }
        else
        {
            note("b"u8.ToPointer());
        }
        k = 4;
        printf("%d\n"u8, k);

        int choice;
        if (k < 2)
        {
            choice = 1;
        }
        else
        {
            int choice2;
            if (k < 5)
            {
                note("middle"u8.ToPointer());
                choice2 = 2;
            }
            else
            {
                choice2 = 3;
            }
            choice = choice2;
        }
        int size = choice;
        pair p = size == 2 ? make(5, 6) : make(7, 8);
        printf("%d %d %d\n"u8, size, p.x, p.y);
        p = make(9, 10);
        printf("%d\n"u8, p.x + (k != 0 ? make(1, 2) : make(3, 4)).y);
        int choice3;
        if (k != 0)
        {
            choice3 = k;
        }
        else
        {
            note("never"u8.ToPointer());
            choice3 = 1;
        }
        int choiceValue = choice3;
        int choice4;
        if (false)
        {
            choice4 = 0;
        }
        else
        {
            note("once"u8.ToPointer());
            choice4 = 1;
        }
        printf("%d\n"u8, choiceValue + choice4);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
