/* Structures of some kilobytes by value: arguments, results, in recursion, in other structures. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class LargeValues
{
    internal struct page
    {
        public fixed byte bytes[2048];
        public int used;
    }
    internal struct book
    {
        public page first;
        public page second;
        public fixed sbyte title[16];
    }

    static page append(page page, int value)
    {
        page.bytes[page.used++] = (byte)value;
        return page;
    }

    static uint checksum(page page)
    {
        uint sum = 1;

        while (page.used > 0)
            sum = sum * 31 + page.bytes[--page.used];
        return sum;
    }

    /* every level has its own copy */
    static int halve(page page)
    {
        int i, half = page.used / 2;

        if (half == 0)
            return page.bytes[0];
        for (i = 0; i < half; i++)
            page.bytes[i] += page.bytes[half + i];
        page.used = half;
        return halve(page) + page.bytes[0];
    }

    static book bind(page a, page b)
    {
        book book = new book { first = a, second = b };
        "bound"u8.CopyTo(book.title, 16);

        book.first.bytes[0]++;
        return book;
    }

    static int main()
    {
        page page = default, old = default;
        book book;
        int i;

        for (i = 0; i < 100; i++)
        {
            old = page;
            page = append(page, i * 7);
        }
        printf("%d %d %u %u\n"u8, old.used, page.used, checksum(old), checksum(page));
        printf("%d %d\n"u8, halve(page), page.bytes[0]);
        book = bind(page, append(append(old, 1), 2));
        printf("%zu %s %d %d %d\n"u8, sizeof(book), book.title, book.first.bytes[0], page.bytes[0], book.second.used);
        book.first = book.second;
        printf("%u %u\n"u8, checksum(book.first), checksum(bind(book.second, page).first));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
