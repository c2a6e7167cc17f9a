/* Jumps into loops, branches and blocks. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class GotoIntoBlocks
{
    static int into_while(int start, int limit)
    {
        int sum = 0;

        if (start > 2)
            goto inside;
    loop:
        if (limit-- <= 0)
            goto done;
        int twice = limit * 2;
        if (twice == 4)
            goto loop;
        sum += twice;
    inside:
        if (sum > 50)
            goto done;
        sum += start;
        goto loop;
    done:
        return sum;
    }

    static int into_for(int n)
    {
        int i = 1, j = 1, steps = 0;

        goto middle;
        i = 0;
    loop:
        if (i >= n)
            goto done2;
        j = 0;
    loop2:
        if (j >= n)
            goto done;
        steps += i * j;
    middle:
        steps++;
        j++;
        goto loop2;
    done:
        steps += 1000;
        i++;
        goto loop;
    done2:
        return steps;
    }

    static int into_do(int n)
    {
        int sum = 0;

        if (n == 2)
            goto half;
    loop:
        sum += 1;
        if (n == 3)
            goto done;
    half:
        sum += 10;
        if (n == 4)
        {
            n--;
            goto next;
        }
        n++;
    next:
        if (n < 5)
            goto loop;
    done:
        return sum;
    }

    static int between_branches(int n)
    {
        int count = 0;

    top:
        if (n <= 3)
            goto otherwise;
    first:
        count++;
        if (count < 3)
            goto second;
        goto end2;
    otherwise:
        if (n <= 1)
            goto otherwise2;
        count += 10;
    second:
        count += 100;
        if (count < 250)
            goto first;
        goto end;
    otherwise2:
        {
            count = 7;
            n = 9;
            goto top;
        }
    end:
    end2:
        return count;
    }

    static int into_block(int skip)
    {
        int outer = 1;

        if (skip != 0)
            goto past;
        int inner = 5;      /* passed by if skip is set */
        outer += inner;
    past:
        inner = outer * 2;
        {
            int outer2 = inner;
            inner += outer2;
        }
        return inner;
    }

    static int main()
    {
        for (int i = 0; i < 6; i++)
            printf("%d %d %d %d %d\n"u8, into_while(i, 5), into_for(i), into_do(i), between_branches(i), into_block(i % 2));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
