/* Assignments of whole structures: to themselves, through pointers, between neighbours in an array, of parts of unions. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class OverlappingCopies
{
    internal struct extra_type
    {
        public double weight;
    }

    internal struct cell
    {
        public int id;
        public fixed sbyte text[12];
        public extra_type extra;
    }
    internal struct raw_type
    {
        public int id;
        public fixed sbyte rest[28];
    }

    [StructLayout(LayoutKind.Explicit, Size = 32)]
    internal struct slot
    {
        [FieldOffset(0)]
        public cell cell;
        [FieldOffset(0)]
        public raw_type raw;
    }

    static void swap(cell* a, cell* b)
    {
        cell t = *a;

        *a = *b;
        *b = t;
    }

    static cell* find(cell* cells, int id)
    {
        while (cells->id != id)
            cells++;
        return cells;
    }

    static int main()
    {
        cell* cells = stackalloc cell[4];
        cells[0] = new cell { id = 1, extra = new extra_type { weight = 1.5 } };
        "one"u8.CopyTo(cells[0].text, 12);
        cells[1] = new cell { id = 2, extra = new extra_type { weight = 2.5 } };
        "two"u8.CopyTo(cells[1].text, 12);
        cells[2] = new cell { id = 3, extra = new extra_type { weight = 3.5 } };
        "three"u8.CopyTo(cells[2].text, 12);
        cell* p = cells, q = cells;
        slot slot = default;
        int i;

        *p = *q;
        swap(p, q);
        swap(p, &cells[2]);
        cells[3] = cells[0] = cells[1];
        for (i = 0; i < 4; i++)
            printf("%d %s %g; "u8, cells[i].id, cells[i].text, cells[i].extra.weight);
        printf("\n"u8);
        *p++ = *find(cells, 1);
        *p = p[-1];
        p->id = 9;
        find(cells, 9)->text[0] = (sbyte)'O';
        printf("%d %s %d %s\n"u8, cells[0].id, cells[0].text, cells[1].id, cells[1].text);
        slot.cell = cells[1];
        slot.raw.id++;
        cells[3] = slot.cell;
        slot.cell = slot.cell;
        cells[3].extra = cells[2].extra;
        printf("%d %s %g %g\n"u8, cells[3].id, slot.raw.rest, slot.cell.extra.weight, cells[3].extra.weight);
        for (i = 3; i > 0; i--)
            cells[i] = cells[i - 1];
        printf("%d %d %d %d\n"u8, cells[0].id, cells[1].id, cells[2].id, cells[3].id);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
