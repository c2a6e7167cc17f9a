/* name_spaces.c: tags, members, labels and ordinary names do not meet in C */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class NameSpaces
{
    internal struct struct_list
    {
        public struct_list* list_;
        public int value;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct value
    {
        [FieldOffset(0)]
        public int value_;
        [FieldOffset(0)]
        public fixed sbyte bytes[sizeof(int)];
    }

    const int red = 0;
    const int green = 1;
    const int blue = 2;

    internal struct point
    {
        public int point_;
        public int x;
        public int y;
    }

    static readonly struct_list* cells = StaticStorage.Allocate<struct_list>(4);

    static int used;

    static struct_list* list(struct_list* next, int value)
    {
        struct_list* list = &cells[used++];

        list->list_ = next;
        list->value = value;
        return list;
    }

    static int sum(struct_list* sum)
    {
        int total = 0;

        goto sum;
    again:
        total += sum->value;
        sum = sum->list_;
    sum:
        if (sum != null)
            goto again;
        return total;
    }

    internal struct struct_x
    {
        public int x_;
    }

    static int x(point x)
    {
        int y = x.x;

        {
            struct_x x2 = new struct_x { x_ = y };
            goto x;
        x:
            return x2.x_ + y;
        }
    }

    internal struct struct_main
    {
        public int main_;
    }
    const int color = 7;

    static int main()
    {
        struct_list* head = list(list(list(null, 1), 2), 3);
        value value = new value { value_ = 0x41424344 };
        uint color = NameSpaces.green, red = NameSpaces.blue;   /* red is now a variable */
        point point = new point { point_ = 1, x = 2, y = 3 };
        struct_main main = new struct_main { main_ = 9 };

        printf("%d\n"u8, sum(head));
        printf("%d %.4s\n"u8, value.value_, value.bytes);
        printf("%d %d\n"u8, color, red);
        printf("%d %d\n"u8, point.point_ + point.y, x(point));
        printf("%d\n"u8, main.main_);
        {
            uint blue = NameSpaces.color;
            int green = (int)(blue + NameSpaces.color);

            printf("%d %d\n"u8, green, red);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
