/*
 * array_members.c: arrays in structures and unions, reached through pointers
 */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class ArrayMembers
{
    internal struct line
    {
        public fixed sbyte text[16];
        public fixed uint marks[2 * 3];
    }

    internal struct page
    {
        public int count;
        public fixed uint lines[40]; /* line[4] */
        public line* current;
    }

    internal struct parts_type
    {
        public short low;
        public fixed sbyte rest[6];
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct cell
    {
        [FieldOffset(0)]
        public fixed byte bytes[8];
        [FieldOffset(0)]
        public fixed ushort halves[4];
        [FieldOffset(0)]
        public fixed uint words[2];
        [FieldOffset(0)]
        public parts_type parts;
    }

    static sbyte* text_of(page* page, int line)
    {
        return ((line*)page->lines)[line].text;
    }

    static uint* marks_of(line* line)
    {
        return line->marks;
    }

    static page with_line(page page, sbyte* text)
    {
        /* A copy, arrays and all. */
        page.current = null;
        strcpy(((line*)page.lines)[page.count++].text, text);
        return page;
    }

    static uint total(line* lines, int n)
    {
        uint sum = 0;

        for (line* l = lines; l < lines + n; l++)
            for (int i = 0; i < 2; i++)
                for (uint* m = l->marks + i * 3; m < l->marks + i * 3 + 3; m++)
                    sum += *m;
        return sum;
    }

    static readonly page* pages = StaticStorage.Allocate<page>(2);

    static int main()
    {
        page* p = pages;

        (p->current->marks + 3)[2] = 60;
        ((line*)p->lines)[1].text[0] = (sbyte)'x';
        printf("%s %u %c\n"u8, p->current->text, (((line*)p->lines)->marks + 3)[2], *((line*)p->lines)[1].text);
        strcpy(text_of(p, 2), "third"u8);
        marks_of(&((line*)p->lines)[2])[1] = 500;
        printf("%s %u %u\n"u8, ((line*)p->lines + 2)->text, marks_of((line*)p->lines + 2)[1], total((line*)p->lines, 4));
        pages[1] = with_line(pages[0], "second"u8.ToPointer());
        printf("%d %s %s %d\n"u8, pages[1].count, ((line*)pages[1].lines)[1].text, ((line*)pages[1].lines)[2].text, pages[1].current == null);
        line* four = (line*)pages[1].lines;
        sbyte* name = four[2].text;
        printf("%s %zu %zu %td\n"u8, name, 4 * sizeof(line), 16, (sbyte*)(four + 4) - (sbyte*)four);
        printf("%zu %zu\n"u8, (ulong)(4 * sizeof(line)) / (ulong)sizeof(line), 3 * sizeof(uint));

        cell* cells = stackalloc cell[2];
        cells[0] = default;
        cells[0].words[0] = 0x01020304;
        cells[0].words[1] = 0x05060708;
        cell* c = cells;
        byte* bytes = c->bytes;
        c[1] = *c;
        c[1].parts.rest[5] = 9;
        printf("%d %d %x %d %x\n"u8, bytes[0], c->bytes[7], c->halves[1], c->parts.low, cells[1].words[1]);
        for (ushort* h = c->halves + 3; h >= c->halves; h--)
            printf("%x "u8, *h);
        putchar('\n');
        return 0;
    }

    static ArrayMembers()
    {
        pages[0] = new page { count = 1, current = &((line*)pages[0].lines)[0] };
        ((line*)pages[0].lines)[0] = default;
        "first"u8.CopyTo(((line*)pages[0].lines)[0].text, 16);
        ((line*)pages[0].lines)[0].marks[0] = 1;
        ((line*)pages[0].lines)[0].marks[1] = 2;
        ((line*)pages[0].lines)[0].marks[2] = 3;
        ((line*)pages[0].lines)[0].marks[3] = 4;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
