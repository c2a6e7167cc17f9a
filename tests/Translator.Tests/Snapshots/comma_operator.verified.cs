/* The comma operator wherever C allows it: conditions of loops, arguments, declarations, steps. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class CommaOperator
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

    static int add(int a, int b)
    {
        return a + b;
    }

    static int main()
    {
        int i, j, k = 0;

        j = 2;
        i = j + 1; /* the value of the right operand */
        printf("%d %d\n"u8, i, j);

        /* the arguments of a call are no comma operators, those in parentheses are */
        note("left"u8.ToPointer());
        printf("%d\n"u8, add(3, 4));
        note("right"u8.ToPointer());
        printf("%d\n"u8, add(3, j + 2));

        /* a loop that reads before it tests */
        while (true)
        {
            k = next();
            if (k >= 5)
                break;
            printf("k=%d\n"u8, k);
        }

        do
        {
            if (k == 7)
                goto next; /* goes on with the test */
            printf("do %d\n"u8, k);
        next: ;
            k++;
            note("again"u8.ToPointer());
        }
        while (k < 9);

        for (i = 0, j = 10; i < j; i++, note("step"u8.ToPointer()), j--)
        {
            if (i == 2)
                continue;
            printf("(%d,%d)"u8, i, j);
        }
        printf("\n"u8);

        for (i = 0;; i++) // nothing else to do
        {
            note("test"u8.ToPointer());
            if (i >= 2)
                break;
        }
        printf("\n"u8);

        bool condition = (j = next()) > 3;
        if (condition)
        {
            i = j * 2;
            condition = i > 8;
        }
        bool condition2 = condition;
        if (!condition2)
        {
            note("or"u8.ToPointer());
            condition2 = false;
        }
        if (condition2)
            printf("both %d\n"u8, i);
        else
        {
            note("else"u8.ToPointer());
            if (i != 0) // after the first test failed
                printf("not reached\n"u8);
        }

        i = next();
        switch (i % 2)
        {
            case 0:
                printf("even\n"u8);
                break;
            default:
                note("odd"u8.ToPointer());
                printf("odd\n"u8);
                break;
        }

        int nextResult = next();
        note("element"u8.ToPointer());
        int* table = stackalloc int[] { nextResult, next(), next() };
        printf("%d %d %d\n"u8, table[0], table[1], table[2]);
        note("value"u8.ToPointer());
        i = 1;
        table[i] = 42;
        printf("%d %d\n"u8, table[1], k);

        int first = 1;
        first++;
        int second = first * 10, third = second + 1;
        printf("%d %d %d\n"u8, first, second, third);
        note("bye"u8.ToPointer());
        printf("\n"u8);
        return 3;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
