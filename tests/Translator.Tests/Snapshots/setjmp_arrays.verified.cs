/* Arrays of variable length in functions that jumps come back to: they keep their contents, and a new round allocates them anew. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class SetjmpArrays
{
    static readonly __jmp_buf_tag* env = StaticStorage.Allocate<__jmp_buf_tag>(1);

    static int once(int n)
    {
        using AutomaticStorage storage = new();
        sbyte* text = null;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            int textLength = n + 1;
            text = storage.Allocate<sbyte>(textLength);

            memset(text, 'a', (size_t)n);
            text[n] = (sbyte)'\0';
            returned = setjmp(env, &place, 1);
        setjmp_1: ;
            int r = returned;
            if (r != 0)
                text[0] = (sbyte)'b';
            int* more = storage.Allocate<int>(n);
            more[0] = r;
            more[n - 1] = 9;
            if (r < 2)
            {
                using AutomaticStorage storage2 = new();
                sbyte* inner = storage2.Allocate<sbyte>(r + 3);
                inner[0] = 1;
                longjmp(env, r + inner[0]);
            }
            return (int)strlen(text) * 100 + (text[0] == 'b' ? 1 : 0) * 10 + more[0] + more[n - 1];
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int each_round(int n)
    {
        using AutomaticStorage storage = new();
        int sum = 0, i = 0;
        int* a = null;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            sum = 0;

            i = 0;
        loop:
            if (i >= n)
                goto done;
            int aLength = i + 1;
            storage.Clear();
            a = storage.Allocate<int>(aLength);

            a[i] = i;
            returned = setjmp(env, &place, 1);
        setjmp_1:
            if (returned != 0)
            {
                sum += a[i];
                goto next;
            }
            if (i % 2 != 0)
                longjmp(env, 1);
            sum += 100;
        next:
            i++;
            goto loop;
        done:
            return sum;
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
        int each_roundResult = each_round(5);
        printf("%d %d\n"u8, once(5), each_roundResult);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
