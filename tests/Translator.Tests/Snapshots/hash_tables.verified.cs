using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Search;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class HashTables
{
    static readonly sbyte* keys = StaticStorage.Allocate<sbyte>(40 * 8);
    /* hcreate, hsearch, hdestroy: finding, entering, a table that is full */

    static int main()
    {
        hsearch_data table;
        ENTRY item = default;
        ENTRY* found;
        int entered = 0;

        printf("hcreate %d\n"u8, hcreate(10) != 0);
        item.key = "alpha"u8.ToPointer();
        item.data = "first"u8.ToPointer();
        found = hsearch(item, ENTER);
        printf("entered %s\n"u8, (sbyte*)found->data);
        item.data = "second"u8.ToPointer();
        printf("again %s\n"u8, (sbyte*)hsearch(item, ENTER)->data);
        item.key = "beta"u8.ToPointer();
        errno = 0;
        printf("missing %d"u8, hsearch(item, FIND) == null);
        printf(" %s\n"u8, strerror(errno));
        for (int i = 0; i < 40; i++)
        {
            snprintf(keys + i * 8, 8, "key%d"u8, i);
            item.key = keys + i * 8;
            item.data = keys + i * 8;
            if (hsearch(item, ENTER) == null)
                break;
            entered++;
        }
        printf("room for %d, then %s\n"u8, entered, strerror(errno));
        item.key = "key3"u8.ToPointer();
        printf("found %s\n"u8, (sbyte*)hsearch(item, FIND)->data);
        hdestroy();
        memset(&table, 0, (ulong)sizeof(hsearch_data));
        printf("hcreate_r %d\n"u8, hcreate_r(5, &table) != 0);
        item.key = "x"u8.ToPointer();
        item.data = "y"u8.ToPointer();
        printf("hsearch_r %d"u8, hsearch_r(item, ENTER, &found, &table) != 0);
        printf(" %s\n"u8, (sbyte*)found->data);
        item.key = "z"u8.ToPointer();
        printf("missing %d"u8, hsearch_r(item, FIND, &found, &table));
        printf(" %s\n"u8, strerror(errno));
        hdestroy_r(&table);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
