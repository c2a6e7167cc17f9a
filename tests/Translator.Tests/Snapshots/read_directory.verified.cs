/* opendir, readdir, rewinddir, telldir, seekdir, d_type */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Dirent;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ReadDirectory
{
    static int compare(void* a, void* b)
    {
        return strcmp(*(sbyte**)a, *(sbyte**)b);
    }

    static sbyte* type_name(int type)
    {
        switch (type)
        {
            case DT_REG:
                return "file"u8.ToPointer();
            case DT_DIR:
                return "directory"u8.ToPointer();
            case DT_LNK:
                return "link"u8.ToPointer();
            case DT_FIFO:
                return "fifo"u8.ToPointer();
            default:
                return "other"u8.ToPointer();
        }
    }

    static int main()
    {
        sbyte** lines = stackalloc sbyte*[16];
        int count = 0;
        dirent* entry;
        DIR* dir;
        long position;
        sbyte* first = stackalloc sbyte[256];
        sbyte* again = stackalloc sbyte[256];

        mkdir("d"u8, 493 /* 0755 */);
        mkdir("d/sub"u8, 493 /* 0755 */);
        close(open("d/file"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        symlink("file"u8, "d/link"u8);
        mkfifo("d/fifo"u8, 420 /* 0644 */);
        dir = opendir("d"u8);
        sbyte* line = stackalloc sbyte[300];
        while ((entry = readdir(dir)) != null)
        {
            snprintf(line, 300, "%s: %s"u8, entry->d_name, type_name(entry->d_type));
            lines[count++] = strdup(line);
        }
        qsort(lines, (ulong)count, (ulong)sizeof(sbyte*), &compare);
        for (int i = 0; i < count; i++)
            printf("%s\n"u8, lines[i]);
        errno = 0;
        int errnoValue = errno;
        printf("at the end: %p errno %d\n"u8, readdir(dir), errnoValue);
        rewinddir(dir);
        strcpy(first, readdir(dir)->d_name);
        position = telldir(dir);
        strcpy(first, readdir(dir)->d_name);
        readdir(dir);
        seekdir(dir, position);
        strcpy(again, readdir(dir)->d_name);
        printf("seekdir: %s\n"u8, strcmp(first, again) == 0 ? "same"u8 : "other"u8);
        printf("dirfd is a directory: %d\n"u8, fchdir(dirfd(dir)));
        printf("file here: %d\n"u8, access("file"u8, F_OK));
        printf("closedir %d\n"u8, closedir(dir));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
