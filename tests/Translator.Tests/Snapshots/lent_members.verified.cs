/* lent_members.c: anonymous structures and unions lend their members to what holds them */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class LentMembers
{
    internal struct anonymous_type
    {
        public byte a;
        public byte b;
        public byte c;
        public byte d;
    }

    internal struct halves_type
    {
        public ushort high;
        public ushort low;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct union_anonymous_type
    {
        [FieldOffset(0)]
        public anonymous_type anonymous;
        [FieldOffset(0)]
        public uint word;
        [FieldOffset(0)]
        public halves_type halves;
    }

    internal struct address
    {
        public int family;
        public union_anonymous_type anonymous;
        public short port;
    }

    const int KEY = 0;
    const int MOUSE = 1;

    internal struct key_type
    {
        public int code;
        public int shift;
    }

    internal struct struct_anonymous_type
    {
        public short x;
        public short y;
        public byte button;
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct union_anonymous_type2
    {
        [FieldOffset(0)]
        public key_type key;
        [FieldOffset(0)]
        public struct_anonymous_type anonymous;
    }

    internal struct @event
    {
        public uint type;
        public union_anonymous_type2 anonymous;
    }

    static address loopback = new address { family = 2, anonymous = new union_anonymous_type { anonymous = new anonymous_type { a = 127, d = 1 } }, port = 80 };

    static void dispatch(@event* e)
    {
        if (e->type == KEY)
            printf("key %d%s\n"u8, e->anonymous.key.code, e->anonymous.key.shift != 0 ? " shifted"u8 : ""u8);
        else
            printf("mouse %d,%d button %u\n"u8, e->anonymous.anonymous.x, e->anonymous.anonymous.y, e->anonymous.anonymous.button);
    }

    static int main()
    {
        address any = new address { family = 10, anonymous = new union_anonymous_type { word = 0xa0b0c0d }, port = -1 };
        @event e = new @event { type = MOUSE, anonymous = new union_anonymous_type2 { anonymous = new struct_anonymous_type { x = 3, y = -4 } } };
        @event k = new @event { anonymous = new union_anonymous_type2 { key = new key_type { code = 65, shift = 1 } } };
        address* p = &any;

        printf("%u.%u.%u.%u:%d %x\n"u8, loopback.anonymous.anonymous.a, loopback.anonymous.anonymous.b, loopback.anonymous.anonymous.c, loopback.anonymous.anonymous.d, loopback.port, loopback.anonymous.word);
        printf("%u.%u.%u.%u %x %x\n"u8, any.anonymous.anonymous.a, any.anonymous.anonymous.b, any.anonymous.anonymous.c, any.anonymous.anonymous.d, any.anonymous.halves.high, any.anonymous.halves.low);
        p->anonymous.anonymous.b = 255;
        p->anonymous.halves.low ^= 0xffff;
        printf("%x\n"u8, p->anonymous.word);
        e.anonymous.anonymous.button = 2;
        dispatch(&e);
        dispatch(&k);
        printf("%zu %zu %zu %zu\n"u8, 6UL, 8UL, 6UL,
            sizeof(@event));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
