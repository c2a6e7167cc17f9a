using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Dirent;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ScandirSorted
{
    /* scandir with a filter and with alphasort, versionsort */

    static int visible(dirent* entry)
    {
        return entry->d_name[0] != '.' ? 1 : 0;
    }

    static int backwards(dirent** a, dirent** b)
    {
        return strcmp((*b)->d_name, (*a)->d_name);
    }

    static void list(sbyte* what, delegate*<dirent*, int> filter, delegate*<dirent**, dirent**, int> compare)
    {
        dirent** names;
        int n = scandir("d"u8, &names, filter, compare);

        printf("%s: %d:"u8, what, n);
        for (int i = 0; i < n; i++)
        {
            printf(" %s"u8, names[i]->d_name);
            free(names[i]);
        }
        printf("\n"u8);
        free(names);
    }

    static readonly sbyte** files = (sbyte**)StaticStorage.PointersTo("file10"u8, "file9"u8, "file1"u8, "File2"u8, ".hidden"u8, "a"u8, "file01"u8, "file1.5"u8);

    static int main()
    {
        dirent** names;
        sbyte* path = stackalloc sbyte[64];

        mkdir("d"u8, 493 /* 0755 */);
        for (int i = 0; i < (int)((ulong)(8 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*)); i++)
        {
            snprintf(path, 64, "d/%s"u8, files[i]);
            close(open(path, O_CREAT | O_WRONLY, 420 /* 0644 */));
        }
        list("alphasort"u8.ToPointer(), null, &alphasort);
        list("visible"u8.ToPointer(), &visible, &alphasort);
        list("versionsort"u8.ToPointer(), &visible, &versionsort);
        list("backwards"u8.ToPointer(), &visible, &backwards);
        printf("missing: %d"u8, scandir("none"u8, &names, null, &alphasort));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
