/* GNU C's labels as values. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ComputedGoto
{
    static int by_array(int which)
    {
        void** where = stackalloc void*[] { (void*)1, (void*)2, (void*)3 };
        int total = 0;

        switch ((long)where[which])
        {
            case 1:
                goto one;
            case 2:
                goto two;
            default:
                goto three;
        }
    one:
        total += 1;
    two:
        total += 10;
    three:
        total += 100;
        return total;
    }

    static readonly int* offsets = StaticStorage.Create<int>([0, 1, 2]);

    /* Offsets from a label take less room than addresses. */
    static int by_offset(int which)
    {
        int value = 7;

        switch ((long)((sbyte*)(void*)1 + offsets[which]))
        {
            case 1:
                goto add;
            case 2:
                goto subtract;
            default:
                goto multiply;
        }
    add:
        return value + 3;
    subtract:
        return value - 3;
    multiply:
        return value * 3;
    }

    internal struct step
    {
        public void* code;
        public int argument;
    }

    static int program(step* given, int count)
    {
        step* steps = stackalloc step[8];
        void* target;
        step* step = steps;
        int accumulator = 0, i;

        for (i = 0; i < count; i++)
        {
            steps[i] = given[i];
            /* the caller numbers the operations */
            steps[i].code = given[i].code == null ? (void*)3 : given[i].argument >= 0 ? (void*)1 : (void*)2;
        }
        target = step->code;
        goto dispatch;
    push:
        accumulator = accumulator * 10 + step->argument;
        step++;
        target = step->code;
        goto dispatch;
    negate:
        accumulator = -accumulator;
        step++;
        target = step->code;
        goto dispatch;
    halt:
        if (step->code != (void*)3 || step->code == (void*)1)
            return -1;
        return accumulator;
    dispatch:
        switch ((long)target)
        {
            case 1:
                goto push;
            case 2:
                goto negate;
            default:
                goto halt;
        }
    }

    static int i;

    static int resumable(void** point)
    {

        if (*point != null)
            switch ((long)*point)
            {
                default:
                    goto resume;
            }
        i = 0;
    loop:
        if (i >= 3)
            goto done;
        *point = (void*)1;
        return i;
    resume: ;
        i++;
        goto loop;
    done:
        *point = null;
        return -1;
    }

    static readonly step* steps = StaticStorage.Allocate<step>(5);

    static int main()
    {
        void* point = null;
        int i;

        for (i = 0; i < 3; i++)
            printf("%d %d\n"u8, by_array(i), by_offset(i));
        printf("%d\n"u8, program(steps, 5));
        for (i = 0; i < 6; i++)
            printf("%d "u8, resumable(&point));
        printf("\n"u8);
        return 0;
    }

    static ComputedGoto()
    {
        steps[0] = new step { code = steps, argument = 4 };
        steps[1] = new step { code = steps, argument = 2 };
        steps[2] = new step { code = steps, argument = -1 };
        steps[3] = new step { code = steps, argument = 5 };
        steps[4] = new step { code = null };
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
