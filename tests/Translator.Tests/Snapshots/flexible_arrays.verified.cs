/* Structures that end in an array of open length: allocated with room behind, in a message queue. */

using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class FlexibleArrays
{
    internal struct message
    {
        public message* next;
        public ushort length;
        public sbyte* text => (sbyte*)FlexibleArray.At(ref this, 10);
    }

    internal struct point
    {
        public short x;
        public short y;
    }

    internal struct path
    {
        public sbyte closed;
        public int count;
        public point* points => (point*)FlexibleArray.At(ref this, 8);
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct names
    {
        [FieldOffset(0)]
        public int count;
        public sbyte** name => (sbyte**)FlexibleArray.At(ref this, 8);
    }

    /* the old way */
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct packet
    {
        [FieldOffset(0)]
        public byte type;
        public long* payload => (long*)FlexibleArray.At(ref this, 8);
    }

    /* GNU C initialises them where they are static */
    static readonly path* square = create_square();

    static path* create_square()
    {
        path* value = (path*)StaticStorage.Allocate<byte>(24);
        *value = new path { closed = 1, count = 4 };
        value->points[1] = new point { y = 5 };
        value->points[2] = new point { x = 5, y = 5 };
        value->points[3] = new point { x = 5 };
        return value;
    }
    static readonly names* colors = create_colors();

    static names* create_colors()
    {
        names* value = (names*)StaticStorage.Allocate<byte>(32);
        *value = new names { count = 3 };
        value->name[0] = "red"u8.ToPointer();
        value->name[1] = "green"u8.ToPointer();
        value->name[2] = "blue"u8.ToPointer();
        return value;
    }
    static readonly message* greeting = create_greeting();

    static message* create_greeting()
    {
        message* value = (message*)StaticStorage.Allocate<byte>(16);
        *value = new message { length = 5 };
        "hello"u8.CopyTo(value->text, 6);
        return value;
    }

    static message* make(sbyte* text)
    {
        size_t length = strlen(text);
        message* m = (message*)malloc((ulong)sizeof(message) + length + 1);

        m->next = null;
        m->length = (ushort)length;
        memcpy(m->text, text, length + 1);
        return m;
    }

    static int area2(path* p)
    {
        point* last = p->points + p->count;
        int sum = 0, i;

        for (i = 0; i + 1 < p->count; i++)
            sum += p->points[i].x * p->points[i + 1].y - p->points[i + 1].x * p->points[i].y;
        return sum + last[-1].x * p->points[0].y - p->points[0].x * last[-1].y;
    }

    static int main()
    {
        message* head = greeting, m;
        packet* packet;
        int i;

        printf("%zu %zu %zu %zu\n"u8, sizeof(message), sizeof(path), sizeof(packet), sizeof(path));
        printf("%zu %zu %zu\n"u8, 10UL, 8UL, 8UL);

        greeting->next = make("a longer message"u8.ToPointer());
        greeting->next->next = make(""u8.ToPointer());
        for (m = head; m != null; m = m->next)
        {
            printf("%d '%s' %c\n"u8, m->length, m->text, *m->text != 0 ? (int)m->text[m->length - 1] : '-');
            if (m->length > 5)
            {
                m->text[1] = (sbyte)'_';
                *(m->text + 2) = (sbyte)'L';
            }
        }
        printf("%s %d\n"u8, head->next->text, (int)(&head->next->text[3] - (sbyte*)head->next));
        free(greeting->next->next);
        free(greeting->next);

        printf("area %d\n"u8, -area2(square) / 2);
        square->points[2].x = 7;
        for (i = 0; i < square->count; i++)
            printf("(%d,%d)"u8, square->points[i].x, square->points[i].y);
        printf("\n"u8);
        for (i = 0; i < colors->count; i++)
            printf("%s "u8, colors->name[i]);
        printf("\n"u8);

        packet = (packet*)malloc((ulong)sizeof(packet) + 3 * sizeof(long));
        packet->type = 9;
        for (i = 0; i < 3; i++)
            packet->payload[i] = 1L << (20 * i);
        printf("%d %ld %ld\n"u8, packet->type, packet->payload[2], *(packet->payload + 1));
        free(packet);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
