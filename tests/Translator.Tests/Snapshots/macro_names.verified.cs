/* macro_names.c: object-like macros for all that a program has names for */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class MacroNames
{
    /* constants of a type */
    const ulong NOT_FOUND = unchecked((size_t)(-1));
    const byte NO_ADDRESS = (byte)0xff;
    const int FAILED = -1;
    const long EPOCH = 1700000000L;
    const float RATIO = 2.0f / 3;

    /* flags, and groups of them */
    const int F_READ = 0x1;
    const int F_WRITE = 0x2;
    const int F_APPEND = 0x4;
    const int F_UPDATE = F_READ | F_WRITE;
    const int F_ALL = F_UPDATE | F_APPEND;
    const int F_NONE = F_ALL & ~F_ALL;

    /* a group that might be an enumeration */
    const int STATE_IDLE = 0;
    const int STATE_BUSY = STATE_IDLE + 1;
    const int STATE_DONE = STATE_BUSY + 1;
    const int STATE_COUNT = STATE_DONE + 1;

    /* texts */
    static ReadOnlySpan<byte> PROGRAM => "names"u8;
    static ReadOnlySpan<byte> VERSION => "1.0"u8;
    static ReadOnlySpan<byte> BANNER => "names 1.0\n"u8;
    static ReadOnlySpan<byte> SEPARATOR => ": "u8;

    /* other names of functions, variables, members, types and operators */

    static int state = STATE_IDLE;
    internal struct pair_type
    {
        public int first;
        public int second;
    }
    static pair_type pair = new pair_type { first = 1, second = 2 };

    static size_t position(sbyte* text, sbyte c)
    {
        sbyte* found = strchr(text, c);

        return found != null ? (size_t)(found - text) : NOT_FOUND;
    }

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo("idle"u8, "busy"u8, "done"u8);

    static sbyte* state_name(int s)
    {

        switch (s)
        {
            case STATE_IDLE:
            case STATE_BUSY:
            case STATE_DONE:
                return names[s];
            default:
                return "none"u8.ToPointer();
        }
    }

    static int main()
    {
        sbyte* copy = (sbyte*)malloc(11);
        int flags = F_NONE;
        byte b = NO_ADDRESS;
        delegate*<void*, void> give_back = &free;

        strcpy(copy, BANNER);
        printf("%s"u8, copy);
        printf("%zu %d\n"u8, position(copy, (sbyte)'1'), position(copy, (sbyte)'z') == NOT_FOUND);
        printf("%d %d %ld %.3f\n"u8, b, FAILED, EPOCH, RATIO);
        flags |= F_UPDATE;
        flags |= F_APPEND;
        printf("%d %d %d\n"u8, flags == F_ALL, flags & F_WRITE, !((flags & F_READ) == 0));
        for (;;)
        {
            puts(state_name(state));
            if (++state == STATE_COUNT)
                break;
        }
        pair.first += 4;
        if (pair.first == 5 && pair.second == 2)
            printf("pair: %d\n"u8, pair.first);
        give_back(copy);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
