/* readdir_r copies the entry */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Dirent;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ReaddirReentrant
{
    static int main()
    {
        dirent entry;
        dirent* result;
        int files = 0, others = 0;
        DIR* dir;
        int error;

        mkdir("d"u8, 493 /* 0755 */);
        close(open("d/one"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        close(open("d/two"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        dir = opendir("d"u8);
        while ((error = readdir_r(dir, &entry, &result)) == 0 && result != null)
        {
            if (result != &entry)
                printf("other address\n"u8);
            if (strcmp(entry.d_name, "one"u8) == 0 || strcmp(entry.d_name, "two"u8) == 0)
                files++;
            else
                others++;
        }
        printf("files %d others %d error %d result %p\n"u8, files, others, error, result);
        closedir(dir);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
