/* Labels: at the end of blocks, without use, with the names of other things, several on one statement, local ones. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class LabelsEverywhere
{
    internal struct again
    {
        public int again_;
    }

    static int same_names(int n)
    {
        again count = default;
        int @object = n;
    again:
        count.again_++;
    @object:
        if (--@object > 0)
            goto again;
        if (@object > -2)
            goto @object;
        return count.again_ * 100 + @object;
    }

    static int at_ends(int n)
    {
        int trace = 0;

        {
            if (n == 1)
                goto end_of_block;
            trace += 1;
        end_of_block: ;
        }
        for (int i = 0; i < 3; i++)
        {
            if (i == n)
                goto next;
            trace += 10;
        next: ;
        }
        if (n == 2)
            goto both;
        trace += 100;
    both:
    too:
        trace += 1000;
        if (n == 3)
        {
            n = 0;
            goto too;
        }
        goto end;
    end:
        return trace;
    }

    static readonly int* numbers = StaticStorage.Create<int>([4, 8, 15, 16, 23, 42]);

    static readonly sbyte* letters = StaticStorage.Text("abc"u8, 4);

    static int main()
    {
        int where, what;

        do
        {
            int i;
            where = -1;
            for (i = 0; i < 6 * sizeof(int) / sizeof(int); i++)
                if (numbers[i] == 16)
                {
                    where = i;
                    goto @out;
                }
        @out: ;
        }
        while (false);
        do
        {
            int i;
            what = -1;
            for (i = 0; i < 4 / sizeof(sbyte); i++)
                if (letters[i] == 'c')
                {
                    what = i;
                    goto out2;
                }
        out2: ;
        }
        while (false);
        printf("%d %d\n"u8, where, what);
        do
        {
            int i;
            where = -1;
            for (i = 0; i < 6 * sizeof(int) / sizeof(int); i++)
                if (numbers[i] == 7)
                {
                    where = i;
                    goto out3;
                }
        out3: ;
        }
        while (false);
        printf("%d\n"u8, where);
        for (int n = 0; n < 5; n++)
            printf("%d %d\n"u8, same_names(n), at_ends(n));
        int i2 = 0;
    repeat:
        i2 += 3;
        if (i2 < 10)
            goto repeat;
        where = i2;
        printf("%d\n"u8, where);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
