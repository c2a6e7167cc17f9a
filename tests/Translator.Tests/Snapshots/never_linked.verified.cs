/* never_linked.c - names that nothing defines, in code that never runs: gcc makes nothing of it, so nothing is missing */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class NeverLinked
{
    /* Would fail to link if a compiler made code of its calls. */

    const int HAVE_OTHER_PLATFORM = 0;

    static int poll_platform(int fd)
    {
        if (HAVE_OTHER_PLATFORM != 0)
        {
            *other_platform = fd;
            return not_built_here(*other_platform);
        }
        return fd + 1;
    }

    /* Nothing calls it. */
    static int on_other_platform(int fd)
    {
        return not_built_here(fd) + *other_platform;
    }

    static int clamp(int value)
    {
        byte small = (byte)value;

        /* The type of the operand decides. */
        if (small > 255)
            size_is_wrong();
        return small < 0 ? not_built_here(1) : small;
    }

    static int with_switch()
    {
        switch ((ulong)sizeof(long))
        {
            case 4:
                return not_built_here(4);
            case 8:
                return 8;
            default:
                size_is_wrong();
                return 0;
        }
    }

    static int with_jumps(int n)
    {
        if (n > 2)
            goto big;
        while (false)
            size_is_wrong();
        for (;;)
        {
            if (n++ > 1)
                break;
            continue;
            size_is_wrong();
        }
        return n;
        size_is_wrong();
    big:
        do
        {
            n--;
            if (n == 0)
                return -1;
        }
        while (true);
        size_is_wrong();
    }

    static int main()
    {
        do
        {
            if (sizeof(int) != 4)
                size_is_wrong();
        }
        while (false);
        do
        {
            if ((ulong)sizeof(void*) != 8)
                size_is_wrong();
        }
        while (false);
        int clampResult = clamp(258);
        printf("%d %d\n"u8, poll_platform(3), clampResult);
        printf("%d %d\n"u8, false && not_built_here(1) != 0, true || not_built_here(2) != 0);
        printf("%d %d\n"u8, true ? 5 : not_built_here(3), sizeof(int));
        int with_jumpsResult = with_jumps(5);
        int with_jumpsResult2 = with_jumps(0);
        printf("%d %d %d\n"u8, with_switch(), with_jumpsResult2, with_jumpsResult);
        exit(0);
        size_is_wrong();
        return 0;
    }

    // Nothing defines other_platform.
    static int* other_platform => null;

    // Nothing defines not_built_here.
    static delegate*<int, int> not_built_here => null;

    // Nothing defines size_is_wrong.
    static delegate*<void> size_is_wrong => null;

    static int Main(string[] args) => CProgram.Run(args, &main);
}
