/* Jumps between activations: recursion, several contexts at once, out of a comparison function, and back again. */
using System.Threading;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using size_t = ulong;

internal static unsafe class SetjmpNested
{
    static readonly __jmp_buf_tag* levels = StaticStorage.Allocate<__jmp_buf_tag>(5 * 1);
    static readonly int* visits = StaticStorage.Allocate<int>(5);

    static void descend(int level, int target)
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            returned = setjmp(levels + level, &place, 1);
        setjmp_1: ;
            int result = returned;

            visits[level]++;
            if (result != 0)
            {
                printf("level %d got %d\n"u8, level, result);
                return;
            }
            if (level < 4)
                descend(level + 1, target);
            else
                longjmp(levels + target, 100 + target);
            printf("level %d ends\n"u8, level);
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static readonly __jmp_buf_tag* bad_value = StaticStorage.Allocate<__jmp_buf_tag>(1);

    static int compare(void* a, void* b)
    {
        int x = *(int*)a, y = *(int*)b;

        if (x < 0 || y < 0)
            longjmp(bad_value, x < 0 ? -x : -y);
        return (x > y ? 1 : 0) - (x < y ? 1 : 0);
    }

    static int sort(int* numbers, size_t count)
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            returned = setjmp(bad_value, &place, 1);
        setjmp_1: ;
            int bad = returned;

            if (bad != 0)
                return bad;
            qsort(numbers, count, sizeof(int), &compare);
            return 0;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    /* Two contexts of one function, used in turn. */
    static int ping_pong()
    {
        __jmp_buf_tag* ping = stackalloc __jmp_buf_tag[1];
        __jmp_buf_tag* pong = stackalloc __jmp_buf_tag[1];
        int rounds = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            switch (place)
            {
                case 1:
                    goto setjmp_1;
                case 2:
                    goto setjmp_2;
            }
            rounds = 0;

            returned = setjmp(ping, &place, 1);
        setjmp_1:
            if (returned != 0)
            {
                printf("ping %d\n"u8, rounds);
                if (rounds > 3)
                    return rounds;
                rounds++;
                longjmp(pong, rounds);
            }
            returned = setjmp(pong, &place, 2);
        setjmp_2:
            if (returned != 0)
                printf("pong %d\n"u8, rounds);
            rounds++;
            longjmp(ping, 1);
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
        return 0;
    }

    internal struct point_type
    {
        public int x;
        public int y;
    }

    /* What is stored before the jump is there after it. */
    static void locals()
    {
        __jmp_buf_tag* env = stackalloc __jmp_buf_tag[1];
        sbyte* text = stackalloc sbyte[7];
        int number = 0;
        point_type point = default;
        int* pointer = null;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            number = 1;
            "before"u8.CopyTo(text, 7);
            point = new point_type { x = 1, y = 2 };
            pointer = (int*)malloc(sizeof(int));

            *pointer = 10;
            returned = setjmp(env, &place, 1);
        setjmp_1:
            if (returned == 0)
            {
                number = 2;
                text[0] = (sbyte)'B';
                point.y = 20;
                *pointer = 11;
                longjmp(env, 1);
            }
            int yValue = point.y;
            int xValue = point.x;
            int value = Volatile.Read(ref text[0]);
            printf("%d %c %d %d %d\n"u8, number, value, xValue, yValue, *pointer);
            free(pointer);
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int main()
    {
        int* good = stackalloc int[] { 5, 2, 8 };
        int* bad = stackalloc int[] { 5, 2, -7, 1 };
        int i;

        for (i = 4; i >= 0; i -= 2)
            descend(0, i);
        for (i = 0; i < 5; i++)
            printf("%d "u8, visits[i]);
        printf("\n"u8);
        i = sort(good, 3);
        printf("%d: %d %d %d\n"u8, i, good[0], good[1], good[2]);
        i = sort(bad, 4);
        printf("%d\n"u8, i);
        printf("%d\n"u8, ping_pong());
        locals();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
