/* Every way in which setjmp may be called (C11 7.13.1.1), and those that old code uses besides. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class SetjmpForms
{
    static readonly __jmp_buf_tag* env = StaticStorage.Allocate<__jmp_buf_tag>(1);
    static int calls;

    static void jump(int value)
    {
        calls++;
        longjmp(env, value);
    }

    static int negated()
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            returned = setjmp(env, &place, 1);
        setjmp_1:
            if (returned == 0)
                jump(1);
            else
                return 1;
            return 0;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int compared()
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            returned = setjmp(env, &place, 1);
        setjmp_1:
            if (returned != 2)
                jump(2);
            return 2;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int compared_the_other_way()
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            returned = setjmp(env, &place, 1);
        setjmp_1:
            if (3 > returned)
                jump(3);
            return 3;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int switched()
    {
        int trace = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            trace = 0;

            returned = setjmp(env, &place, 1);
        setjmp_1:
            switch (returned)
            {
                case 0:
                    trace = 1;
                    jump(5);
                    break;
                case 5:
                    trace = trace * 10 + 2;
                    jump(6);
                    break;
                case 6:
                    trace = trace * 10 + 3;
                    break;
            }
            return trace;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int in_while()
    {
        int rounds = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            rounds = 0;

        loop:
            returned = setjmp(env, &place, 1);
        setjmp_1:
            if (returned >= 4)
                goto done;
            rounds++;
            jump(rounds);
            goto loop;
        done:
            return rounds;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int in_do()
    {
        int rounds = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            rounds = 0;

        loop:
            rounds++;
            if (rounds == 7)
                jump(9);
            returned = setjmp(env, &place, 1);
        setjmp_1:
            if (returned == 0 && rounds < 10)
                goto loop;
            return rounds;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int in_for()
    {
        int rounds = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;

            rounds = 0;
        loop:
            returned = setjmp(env, &place, 1);
        setjmp_1:
            if (returned != 0)
                goto done;
            if (rounds == 3)
                jump(1);
            rounds++;
            goto loop;
        done:
            return rounds;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int times;

    static int as_statement()
    {
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

            returned = setjmp(env,
                &place,
                1);
        setjmp_1:
            if (++times < 3)
                jump(1);
            returned = setjmp(env, &place, 2);
        setjmp_2:
            if (++times < 6)
                jump(1);
            return times;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int assigned()
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            int r;

            returned = setjmp(env, &place, 1);
        setjmp_1:
            r = returned;
            if (r < 2)
                jump(r + 1);
            return r;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int initialising()
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            returned = setjmp(env, &place, 1);
        setjmp_1: ;
            int r = returned, copy = r + 1;

            if (r == 0)
                jump(8);
            return copy;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int assigned_in_condition()
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            int r;

            returned = setjmp(env, &place, 1);
        setjmp_1:
            if ((r = returned) == 0)
                jump(4);
            else if (r == 4)
                return r * 2;
            return -1;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int conditionally(int use)
    {
        int reached = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            reached = 0;

            bool condition = use != 0;
            if (!condition)
                goto end;
            returned = setjmp(env, &place, 1);
        setjmp_1:
            condition = returned == 0;
        end:
            if (condition)
            {
                reached = 1;
                jump(1);
            }
            return reached + 10;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int zero_is_one()
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            returned = setjmp(env, &place, 1);
        setjmp_1: ;
            int r = returned;

            if (r == 0)
                jump(0);
            return r;
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
        __jmp_buf_tag* with_mask = stackalloc __jmp_buf_tag[1];
        __jmp_buf_tag* copy = stackalloc __jmp_buf_tag[1];
        int i = 0;
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
            i = 0;

            int switchedResult = switched();
            int compared_the_other_wayResult = compared_the_other_way();
            int comparedResult = compared();
            printf("%d %d %d %d\n"u8, negated(), comparedResult, compared_the_other_wayResult, switchedResult);
            int as_statementResult = as_statement();
            int in_forResult = in_for();
            int in_doResult = in_do();
            printf("%d %d %d %d\n"u8, in_while(), in_doResult, in_forResult, as_statementResult);
            int assigned_in_conditionResult = assigned_in_condition();
            int initialisingResult = initialising();
            printf("%d %d %d\n"u8, assigned(), initialisingResult, assigned_in_conditionResult);
            int zero_is_oneResult = zero_is_one();
            int conditionallyResult = conditionally(1);
            printf("%d %d %d\n"u8, conditionally(0), conditionallyResult, zero_is_oneResult);
            returned = sigsetjmp(with_mask, 1, &place, 1);
        setjmp_1:
            if (returned == 0)
                siglongjmp(with_mask, -1);
            returned = setjmp(env, &place, 2);
        setjmp_2:
            if (returned == 0)
            {
                memcpy(copy, env, (ulong)(1 * sizeof(__jmp_buf_tag)));
                i = 1;
                _longjmp(copy, 2);
            }
            printf("%d jumps, %d, %zu bytes\n"u8, calls, i, 1 * sizeof(__jmp_buf_tag));
            return 0;
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
