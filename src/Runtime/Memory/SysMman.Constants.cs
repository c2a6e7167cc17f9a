namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysMman
{
    // What may be done with memory.
    public const int PROT_NONE = 0;
    public const int PROT_READ = 1;
    public const int PROT_WRITE = 2;
    public const int PROT_EXEC = 4;
    public const int PROT_GROWSDOWN = 16777216;
    public const int PROT_GROWSUP = 33554432;

    // Flags of mmap.
    public const int MAP_SHARED = 1;
    public const int MAP_PRIVATE = 2;
    public const int MAP_SHARED_VALIDATE = 3;
    public const int MAP_TYPE = 15;
    public const int MAP_FILE = 0;
    public const int MAP_FIXED = 16;
    public const int MAP_ANONYMOUS = 32;
    public const int MAP_ANON = 32;
    public const int MAP_32BIT = 64;
    public const int MAP_GROWSDOWN = 256;
    public const int MAP_DENYWRITE = 2048;
    public const int MAP_EXECUTABLE = 4096;
    public const int MAP_LOCKED = 8192;
    public const int MAP_NORESERVE = 16384;
    public const int MAP_POPULATE = 32768;
    public const int MAP_NONBLOCK = 65536;
    public const int MAP_STACK = 131072;
    public const int MAP_HUGETLB = 262144;
    public const int MAP_SYNC = 524288;
    public const int MAP_FIXED_NOREPLACE = 1048576;

    // Flags of msync.
    public const int MS_ASYNC = 1;
    public const int MS_SYNC = 4;
    public const int MS_INVALIDATE = 2;

    // Flags of mlockall.
    public const int MCL_CURRENT = 1;
    public const int MCL_FUTURE = 2;
    public const int MCL_ONFAULT = 4;

    // Flags of mremap.
    public const int MREMAP_MAYMOVE = 1;
    public const int MREMAP_FIXED = 2;
    public const int MREMAP_DONTUNMAP = 4;

    // Advice for madvise.
    public const int MADV_NORMAL = 0;
    public const int MADV_RANDOM = 1;
    public const int MADV_SEQUENTIAL = 2;
    public const int MADV_WILLNEED = 3;
    public const int MADV_DONTNEED = 4;
    public const int MADV_FREE = 8;
    public const int MADV_REMOVE = 9;
    public const int MADV_DONTFORK = 10;
    public const int MADV_DOFORK = 11;
    public const int MADV_MERGEABLE = 12;
    public const int MADV_UNMERGEABLE = 13;
    public const int MADV_HUGEPAGE = 14;
    public const int MADV_NOHUGEPAGE = 15;
    public const int MADV_DONTDUMP = 16;
    public const int MADV_DODUMP = 17;
    public const int MADV_WIPEONFORK = 18;
    public const int MADV_KEEPONFORK = 19;
    public const int MADV_COLD = 20;
    public const int MADV_PAGEOUT = 21;
    public const int MADV_HWPOISON = 100;
    public const int POSIX_MADV_NORMAL = 0;
    public const int POSIX_MADV_RANDOM = 1;
    public const int POSIX_MADV_SEQUENTIAL = 2;
    public const int POSIX_MADV_WILLNEED = 3;
    public const int POSIX_MADV_DONTNEED = 4;

    // Flags of memfd_create.
    public const uint MFD_CLOEXEC = 1;
    public const uint MFD_ALLOW_SEALING = 2;
    public const uint MFD_HUGETLB = 4;

    // Flags of mlock2.
    public const uint MLOCK_ONFAULT = 1;
}
