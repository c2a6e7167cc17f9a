using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Shadow;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class PasswordAges
{
    /* shadow.h: lines of shadow(5) read and written, with what they may leave out */

    static readonly sbyte** lines = (sbyte**)StaticStorage.PointersTo(
        "root:*:19000:0:99999:7:::"u8, "ann:$6$x$y:1:2:3:4:5:6:7"u8, "old:b:1:2:3"u8, "old:b:1:2:3:   "u8, "empty:::::::1:2"u8, "a:b::::::1:2"u8,
        "a:b:1:2:3:4:5:6"u8, "a::1:2:3:4:5:6:"u8, ":b:1:2:3:4:5:6:"u8, " a:b:1:2:3:4:5:6:\n"u8, "#a:b:1:2:3:4:5:6:"u8, "a:b: 5:2:3:4:5:6:"u8,
        "a:b:3000000000:2:3:4:5:6:"u8, "a:b:4294967295:2:3:4:5:6:"u8, "a:b:1:2:3:4:5:6:4294967294"u8, "+x"u8, "+"u8, "-u::1:2:3:4:5:6:"u8,
        /* and these are none */ ""u8, "a"u8, "a:b"u8, "a:b:1:2"u8, "a:b:::"u8, "a:b:1:2:3:4:5"u8, "a:b:x:2:3:4:5:6:7"u8, "a:b:1:2:3:4:5:6:7:8"u8, "a:b:-1:2:3:4:5:6:7"u8,
        "a:b:5000000000:2:3:4:5:6:"u8, "a:b:1:2:3:4:5:6:-1"u8, "a:b:1:2:3: 4:5:6:7 "u8, "+:b"u8, "+x:p:1"u8, "+x:::::::::"u8);

    static void show(spwd* s)
    {
        printf("'%s' '%s' %ld %ld %ld %ld %ld %ld %ld -> "u8, s->sp_namp, s->sp_pwdp != null ? s->sp_pwdp : "none"u8.ToPointer(), s->sp_lstchg, s->sp_min, s->sp_max,
            s->sp_warn, s->sp_inact, s->sp_expire, (long)s->sp_flag);
        printf("%d\n"u8, putspent(s, stdout));
    }

    static int main()
    {
        spwd entry;
        spwd* result;
        sbyte* buffer = stackalloc sbyte[64];
        FILE* file;
        int error;

        for (size_t i = 0; i < (ulong)(33 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            spwd* s = sgetspent(lines[i]);
            if (s != null)
                show(s);
            else
                printf("none: %s\n"u8, lines[i]);
        }

        errno = EINVAL;
        printf("sgetspent_r %s"u8, strerror(sgetspent_r("abc:def:1:2:3:4:5:6:"u8, &entry, buffer, 5, &result)));
        printf(" %s"u8, strerror(sgetspent_r("abc"u8, &entry, buffer, 64, &result)));
        printf(" %s\n"u8, strerror(sgetspent_r("abc:def:1:2:3:4:5:6:"u8, &entry, buffer, 64, &result)));
        show(result);

        file = fopen("shadow"u8, "w+"u8);
        fputs("# users\n\n   \n  ann:b:1:2:3:4:5:6:7\nwrong\n+nis\n bob:b:1:2:3\nlast:l:1:2:3"u8, file);
        rewind(file);
        errno = 0;
        while ((result = fgetspent(file)) != null)
            printf("'%s' '%s' %ld\n"u8, result->sp_namp, result->sp_pwdp != null ? result->sp_pwdp : "none"u8.ToPointer(), result->sp_lstchg);
        printf("end: %s\n"u8, strerror(errno));
        rewind(file);
        error = fgetspent_r(file, &entry, buffer, 10, &result);
        printf("too small: %s %d\n"u8, strerror(error), result == null);
        while ((error = fgetspent_r(file, &entry, buffer, 64, &result)) == 0)
            printf("%s\n"u8, entry.sp_namp);
        printf("end: %s\n"u8, strerror(error));
        fclose(file);

        memset(&entry, 0xff, (ulong)sizeof(spwd));
        entry.sp_namp = "nobody"u8.ToPointer();
        entry.sp_pwdp = null;
        printf("putspent %d\n"u8, putspent(&entry, stdout));
        entry.sp_namp = "a:b"u8.ToPointer();
        errno = 0;
        error = putspent(&entry, stdout);
        printf("putspent %d %s\n"u8, error, strerror(errno));
        entry.sp_namp = "a"u8.ToPointer();
        entry.sp_pwdp = "b\nc"u8.ToPointer();
        errno = 0;
        error = putspent(&entry, stdout);
        printf("putspent %d %s\n"u8, error, strerror(errno));
        errno = 0;
        result = getspnam("no-such-user"u8);
        printf("getspnam %d %d\n"u8, result == null, errno == 0 || errno == EACCES);
        setspent();
        endspent();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
