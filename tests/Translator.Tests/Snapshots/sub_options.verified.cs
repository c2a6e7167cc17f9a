using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class SubOptions
{
    static readonly sbyte** tokens = (sbyte**)StaticStorage.PointersTo("ro"u8, "rw"u8, "name"u8, "size"u8, null);

    static readonly sbyte** lists = (sbyte**)StaticStorage.PointersTo("ro"u8, "rw,name=disk"u8, "name=,size=10"u8, "other,ro"u8, "name=a=b,=x,"u8, ",ro"u8, "size"u8, ""u8);
    /* getsubopt takes the options of mount apart */

    static int main()
    {

        sbyte* text = stackalloc sbyte[64];
        for (int i = 0; i < 8; i++)
        {
            sbyte* next = text, value;

            strcpy(text, lists[i]);
            printf("'%s':"u8, lists[i]);
            while (*next != 0)
            {
                int found = getsubopt(&next, tokens, &value);
                printf(" %d(%s)"u8, found, value != null ? value : "null"u8.ToPointer());
            }
            printf("\n"u8);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
