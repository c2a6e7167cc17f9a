/* scope_exits.c - what GNU's attribute cleanup calls, on every way out of a scope */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using size_t = ulong;

internal static unsafe class ScopeExits
{
    internal struct @lock
    {
        public sbyte* name;
        public int depth;
    }

    static readonly __jmp_buf_tag* restart = StaticStorage.Allocate<__jmp_buf_tag>(1);

    static void release(void* pointer)
    {
        sbyte** memory = (sbyte**)pointer;
        printf("free %s\n"u8, *memory != null ? *memory : "nothing"u8.ToPointer());
        free(*memory);
    }

    static void unlock(@lock* @lock)
    {
        int depthValue = --@lock->depth;
        printf("unlock %s at %d\n"u8, @lock->name, depthValue);
    }

    static void leave(int* number)
    {
        printf("leave %d\n"u8, *number);
    }

    static sbyte* copy(sbyte* text, size_t size)
    {
        sbyte* memory = (sbyte*)calloc(1, size);
        if (memory != null)
            snprintf(memory, size, "%s"u8, text);
        return memory;
    }

    /* The last variable goes first; the result is what it was before. */
    static int read_value(int key)
    {
        @lock outer = new @lock { name = "outer"u8.ToPointer(), depth = 1 };
        @lock inner = new @lock { name = "inner"u8.ToPointer(), depth = 5 };

        if (key == 0)
        {
            int result = outer.depth + inner.depth;
            unlock(&inner);
            unlock(&outer);
            return result;
        }
        inner.depth += key;
        int result2 = inner.depth;
        unlock(&inner);
        unlock(&outer);
        return result2;
    }

    static void nothing_to_free()
    {
        sbyte* memory = null;
        printf("memory %s\n"u8, memory != null ? memory : "none"u8.ToPointer());
        release(&memory);
    }

    static int loops()
    {
        int sum = 0;

        {
            int i = 0;
            for (; i < 3; i++)
            {
                int square = i * i + 10;
                if (i == 0)
                {
                    leave(&square);
                    continue;
                }
                sum += square;
                leave(&square);
            }
            leave(&i);
        }
        while (true)
        {
            int round = sum + 100;
            if (round > 125)
            {
                leave(&round);
                break;
            }
            do
            {
                int once = 7;
                sum += once;
                leave(&once);
            }
            while (sum < 0);
            leave(&round);
        }
        return sum;
    }

    static int jumps(int n)
    {
        int tries = 0;
    again: ;
        int attempt = tries;
        if (tries++ < n)
        {
            leave(&attempt);
            goto again;
        }
        {
            int deep = 20;
            {
                int deeper = 30;
                if (n == 1)
                {
                    leave(&deeper);
                    leave(&deep);
                    goto @out;
                }
                deeper = 31;
                leave(&deeper);
            }
            leave(&deep);
        }
        int result = attempt;
        leave(&attempt);
        return result;
    @out:
        puts("out"u8);
        leave(&attempt);
        return -1;
    }

    static sbyte* select_name(int kind)
    {
        switch (kind)
        {
            case 1:
                {
                    sbyte* text = copy("first"u8.ToPointer(), 10);
                    sbyte* result = (text != null ? "one"u8 : "none"u8).ToPointer();
                    release(&text);
                    return result;
                }
            case 2:
                {
                    sbyte* text = copy("second"u8.ToPointer(), 10);
                    if (text != null)
                    {
                        release(&text);
                        break;
                    }
                    release(&text);
                }
                /* fall through */
                goto default;
            default:
                {
                    sbyte* text = copy("other"u8.ToPointer(), 10);
                    release(&text);
                }
                break;
        }
        return "many"u8.ToPointer();
    }

    static int in_expressions(int n)
    {
        int value = n;
        if (n > 9)
        {
            int result = -n;
            leave(&value);
            return result;
        }
        value *= 2;
        int valueValue = value;
        leave(&value);
        int twice = valueValue;
        int one = 1;
        int oneValue = one++;
        leave(&one);
        return twice + oneValue;
    }

    /* Neither longjmp nor exit calls anything. */
    static void go_back(int depth)
    {
        int level = depth;
        if (depth > 0)
            go_back(depth - 1);
        longjmp(restart, level + 1);
        leave(&level);
    }

    static int main()
    {
        int status = 0, starts = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            status = 3;
            starts = 0;

            returned = setjmp(restart, &place, 1);
        setjmp_1:
            if (returned == 0)
                go_back(2);
            printf("starts %d\n"u8, ++starts);
            printf("value %d\n"u8, read_value(0));
            printf("value %d\n"u8, read_value(4));
            nothing_to_free();
            printf("loops %d\n"u8, loops());
            printf("jumps %d\n"u8, jumps(1));
            printf("jumps %d\n"u8, jumps(0));
            for (int kind = 1; kind <= 3; kind++)
                printf("select %s\n"u8, select_name(kind));
            printf("expression %d\n"u8, in_expressions(4));
            printf("expression %d\n"u8, in_expressions(12));
            if (starts == 1)
            {
                int unseen = 4;
                exit(unseen);
                leave(&unseen);
            }
            int result = status;
            leave(&status);
            return result;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
