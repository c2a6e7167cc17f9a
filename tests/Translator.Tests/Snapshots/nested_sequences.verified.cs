/* Comma operators and statement expressions inside of one another and of everything else; each tick shows when it was evaluated. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class NestedSequences
{
    internal struct point
    {
        public int x;
        public int y;
    }

    internal struct shape
    {
        public fixed int sides[3];
        public point at;
        public int kind { readonly get => BitField.Unsigned(bits, 0, 3); set => BitField.Set(ref bits, 0, 3, value); }
        private byte bits;
    }

    static int ticks;

    static int tick(sbyte* mark)
    {
        printf("%s%d "u8, mark, ++ticks);
        return ticks;
    }

    static shape make(int n)
    {
        shape s = new shape { at = new point { x = n * 2, y = n * 3 }, kind = (int)(uint)n };
        s.sides[0] = n;
        s.sides[1] = n + 1;
        s.sides[2] = n + 2;
        return s;
    }

    static int leave_early()
    {
        int total = 0;
        for (int i = 0; i < 5; i++)
        {
            // both leave the loop's body from within an initialiser
            if (i == 1)
                continue;
            if (i == 4)
                break;
            int value = i * 10;
            total += value;
        }
        bool condition;
        do
        {
            int k = 0;
            while (true)
            {
                if (k++ > 2)
                    break;
                if (k == 2)
                    continue;
                total++;
            }
            int value = k;
            total += value;
            int more = total < 60 ? 1 : 0;
            condition = more != 0;
        }
        while (condition);
        return total;
    }

    static int jump_out(int x)
    {
        if (x > 3)
            goto big;
        int r = x * 2;
        return r;
    big:
        return -1;
    }

    static int choose(int x)
    {
        int r;
        switch (x)
        {
            case 1:
                r = 10;
                break;
            case 2:
                r = 20; /* falls through */
                goto default;
            default:
                r = 30;
                break;
        }
        int rValue = r;
        int choice;
        if (x == 1)
        {
            tick("one"u8.ToPointer());
            choice = 1;
        }
        else
        {
            choice = 2;
        }
        return rValue + choice;
    }

    static shape pick(int first)
    {
        tick("pick"u8.ToPointer());
        shape choice;
        if (first != 0)
        {
            choice = make(1);
        }
        else
        {
            tick("other"u8.ToPointer());
            choice = make(2);
        }
        return choice;
    }

    static readonly sbyte* buffer = StaticStorage.Text("static"u8, 8);

    static int main()
    {
        shape v = make(3);
        shape* p = &v;
        shape* both = stackalloc shape[] { make(1), make(2) };
        int i = 0, j, k;
        int* a = stackalloc int[] { 1, 2, 3, 4 };
        int* q = a;

        /* what stands before a comma on the right comes before all on the left */
        tick("value"u8.ToPointer());
        tick("index"u8.ToPointer());
        a[1] = 9;
        tick("member"u8.ToPointer());
        p->at.x = 7;
        tick("y"u8.ToPointer());
        both[tick("element"u8.ToPointer()) - 3 > 0 ? 1 : 0].at.y = 8;
        tick("chain"u8.ToPointer());
        i = j = k = 5;
        printf("\n%d %d %d %d %d %d\n"u8, i, j, k, a[1], v.at.x, both[0].at.y + both[1].at.y);

        int a_ = i;
        int b_ = 3;
        int a_2 = a_ < b_ ? a_ : b_;
        int a_3 = j;
        int b_2 = k;
        int b_3 = a_3 < b_2 ? a_3 : b_2;
        int value = a_2 < b_3 ? a_2 : b_3;
        int a_4 = 4;
        int z = 2;
        int b_4 = z;
        printf("%d\n"u8, value + (a_4 < b_4 ? a_4 : b_4));
        do
        {
            i++;
            if (!(i == 6))
                printf("failed: %s\n"u8, "(i++, i == 6)"u8);
            else
                printf("ok\n"u8);
        }
        while (false);
        do
        {
            j = 3;
            if (!(j == 3))
                printf("failed: %s\n"u8, "({ j = 3; j; }) == 3"u8);
            else
                printf("ok\n"u8);
        }
        while (false);
        printf("%d\n"u8, leave_early());
        k = jump_out(2);
        printf("%d %d\n"u8, k, jump_out(5));
        printf("%d\n"u8, choose(1));
        printf("%d\n"u8, choose(2));
        printf("%d\n"u8, pick(1).at.x);
        printf("%d\n"u8, pick(0).at.x);
        point* m_ = &v.at;
        shape* whole = (shape*)((sbyte*)m_ - 12UL);
        printf("%d\n"u8, whole == &v);

        while (true)
        {
            bool condition = i++ < 9;
            if (condition)
            {
                tick("w"u8.ToPointer());
                condition = i != 8;
            }
            if (!condition)
                break;
        }
        printf("%d\n"u8, i);
        while (true)
        {
            bool condition = q < a + 4;
            if (condition)
            {
                k = *q++;
                condition = k != 3;
            }
            if (!condition)
                break;
            printf("<%d>"u8, k);
        }
        printf("%d\n"u8, (int)(q - a));
        for (i = 0;; i++, tick("step"u8.ToPointer()))
        {
            bool condition = i < 10;
            if (condition)
            {
                int ok = i < 3 ? 1 : 0;
                condition = ok != 0;
            }
            if (!condition)
                break;
            if (i == 1)
                continue;
            else
                printf("%d"u8, i);
        }
        printf("\n"u8);
        i = 3;
        bool condition2 = i == 0;
        if (!condition2)
        {
            tick("or"u8.ToPointer());
            condition2 = false;
        }
        bool condition3 = condition2;
        if (!condition3)
        {
            tick("not"u8.ToPointer());
            condition3 = 1 == 0;
        }
        if (condition3)
            printf("bad\n"u8);
        else
            printf("good\n"u8);
        int choice;
        if (i == 3)
        {
            tick("yes"u8.ToPointer());
            choice = 1;
        }
        else
        {
            tick("no"u8.ToPointer());
            choice = 0;
        }
        int choice2;
        if (choice != 0)
        {
            tick("x"u8.ToPointer());
            choice2 = 10;
        }
        else
        {
            choice2 = 20;
        }
        printf("%d\n"u8, choice2);

        tick("bits"u8.ToPointer());
        v.kind = 5;
        int one = 1;
        v.kind += one;
        k = v.kind;
        v.kind = 15;
        printf("%d %d\n"u8, k, v.kind);
        tick("to"u8.ToPointer());
        int* to = a;
        tick("store"u8.ToPointer());
        *to++ = 1;
        tick("add"u8.ToPointer());
        *to += 100;
        printf("%d %d %d\n"u8, a[0], a[1], (int)(to - a));

        sbyte* text = buffer;
        printf("%s\n"u8, text);
        k = sizeof(shape); /* not evaluated */
        printf("%d\n"u8, (ulong)k == (ulong)sizeof(shape));
        {
            tick("void"u8.ToPointer());
        }
        i = 2;
        j = 3;
        int choice3;
        if (i > 1)
        {
            int choice4;
            if (j > 2)
            {
                tick("inner"u8.ToPointer());
                choice4 = 1;
            }
            else
            {
                choice4 = 2;
            }
            choice3 = choice4;
        }
        else
        {
            choice3 = 3;
        }
        i = choice3 + 1;
        printf("%d\n"u8, i);
        tick("function"u8.ToPointer());
        delegate*<sbyte*, int> function = &tick;
        tick("before"u8.ToPointer());
        function("called"u8.ToPointer());
        float f = 1.5f;
        printf("\n%.1f\n"u8, f * 2);
        switch (i)
        {
            case 2:
                printf("two\n"u8);
                break;
        }
        tick("return"u8.ToPointer());
        int choice5;
        if (i == 2)
        {
            puts(""u8);
            choice5 = 4;
        }
        else
        {
            choice5 = 5;
        }
        return choice5;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
