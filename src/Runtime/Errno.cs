using System;

namespace CSockTranslate.Runtime;

/// <summary><c>errno.h</c> (C11 §7.5, POSIX <c>errno.h</c>) with Linux's numbers.</summary>
public static class Errno
{
    [ThreadStatic]
    private static int s_errno;

    /// <summary>The number of the last error on this thread.</summary>
    public static ref int errno => ref s_errno;

    /// <summary>Error number 1.</summary>
    public const int EPERM = 1;

    /// <summary>Error number 2.</summary>
    public const int ENOENT = 2;

    /// <summary>Error number 3.</summary>
    public const int ESRCH = 3;

    /// <summary>Error number 4.</summary>
    public const int EINTR = 4;

    /// <summary>Error number 5.</summary>
    public const int EIO = 5;

    /// <summary>Error number 6.</summary>
    public const int ENXIO = 6;

    /// <summary>Error number 7.</summary>
    public const int E2BIG = 7;

    /// <summary>Error number 8.</summary>
    public const int ENOEXEC = 8;

    /// <summary>Error number 9.</summary>
    public const int EBADF = 9;

    /// <summary>Error number 10.</summary>
    public const int ECHILD = 10;

    /// <summary>Error number 11.</summary>
    public const int EAGAIN = 11;

    /// <summary>Error number 11.</summary>
    public const int EWOULDBLOCK = 11;

    /// <summary>Error number 12.</summary>
    public const int ENOMEM = 12;

    /// <summary>Error number 13.</summary>
    public const int EACCES = 13;

    /// <summary>Error number 14.</summary>
    public const int EFAULT = 14;

    /// <summary>Error number 15.</summary>
    public const int ENOTBLK = 15;

    /// <summary>Error number 16.</summary>
    public const int EBUSY = 16;

    /// <summary>Error number 17.</summary>
    public const int EEXIST = 17;

    /// <summary>Error number 18.</summary>
    public const int EXDEV = 18;

    /// <summary>Error number 19.</summary>
    public const int ENODEV = 19;

    /// <summary>Error number 20.</summary>
    public const int ENOTDIR = 20;

    /// <summary>Error number 21.</summary>
    public const int EISDIR = 21;

    /// <summary>Error number 22.</summary>
    public const int EINVAL = 22;

    /// <summary>Error number 23.</summary>
    public const int ENFILE = 23;

    /// <summary>Error number 24.</summary>
    public const int EMFILE = 24;

    /// <summary>Error number 25.</summary>
    public const int ENOTTY = 25;

    /// <summary>Error number 26.</summary>
    public const int ETXTBSY = 26;

    /// <summary>Error number 27.</summary>
    public const int EFBIG = 27;

    /// <summary>Error number 28.</summary>
    public const int ENOSPC = 28;

    /// <summary>Error number 29.</summary>
    public const int ESPIPE = 29;

    /// <summary>Error number 30.</summary>
    public const int EROFS = 30;

    /// <summary>Error number 31.</summary>
    public const int EMLINK = 31;

    /// <summary>Error number 32.</summary>
    public const int EPIPE = 32;

    /// <summary>Error number 33.</summary>
    public const int EDOM = 33;

    /// <summary>Error number 34.</summary>
    public const int ERANGE = 34;

    /// <summary>Error number 35.</summary>
    public const int EDEADLK = 35;

    /// <summary>Error number 35.</summary>
    public const int EDEADLOCK = 35;

    /// <summary>Error number 36.</summary>
    public const int ENAMETOOLONG = 36;

    /// <summary>Error number 37.</summary>
    public const int ENOLCK = 37;

    /// <summary>Error number 38.</summary>
    public const int ENOSYS = 38;

    /// <summary>Error number 39.</summary>
    public const int ENOTEMPTY = 39;

    /// <summary>Error number 40.</summary>
    public const int ELOOP = 40;

    /// <summary>Error number 42.</summary>
    public const int ENOMSG = 42;

    /// <summary>Error number 43.</summary>
    public const int EIDRM = 43;

    /// <summary>Error number 44.</summary>
    public const int ECHRNG = 44;

    /// <summary>Error number 45.</summary>
    public const int EL2NSYNC = 45;

    /// <summary>Error number 46.</summary>
    public const int EL3HLT = 46;

    /// <summary>Error number 47.</summary>
    public const int EL3RST = 47;

    /// <summary>Error number 48.</summary>
    public const int ELNRNG = 48;

    /// <summary>Error number 49.</summary>
    public const int EUNATCH = 49;

    /// <summary>Error number 50.</summary>
    public const int ENOCSI = 50;

    /// <summary>Error number 51.</summary>
    public const int EL2HLT = 51;

    /// <summary>Error number 52.</summary>
    public const int EBADE = 52;

    /// <summary>Error number 53.</summary>
    public const int EBADR = 53;

    /// <summary>Error number 54.</summary>
    public const int EXFULL = 54;

    /// <summary>Error number 55.</summary>
    public const int ENOANO = 55;

    /// <summary>Error number 56.</summary>
    public const int EBADRQC = 56;

    /// <summary>Error number 57.</summary>
    public const int EBADSLT = 57;

    /// <summary>Error number 59.</summary>
    public const int EBFONT = 59;

    /// <summary>Error number 60.</summary>
    public const int ENOSTR = 60;

    /// <summary>Error number 61.</summary>
    public const int ENODATA = 61;

    /// <summary>Error number 62.</summary>
    public const int ETIME = 62;

    /// <summary>Error number 63.</summary>
    public const int ENOSR = 63;

    /// <summary>Error number 64.</summary>
    public const int ENONET = 64;

    /// <summary>Error number 65.</summary>
    public const int ENOPKG = 65;

    /// <summary>Error number 66.</summary>
    public const int EREMOTE = 66;

    /// <summary>Error number 67.</summary>
    public const int ENOLINK = 67;

    /// <summary>Error number 68.</summary>
    public const int EADV = 68;

    /// <summary>Error number 69.</summary>
    public const int ESRMNT = 69;

    /// <summary>Error number 70.</summary>
    public const int ECOMM = 70;

    /// <summary>Error number 71.</summary>
    public const int EPROTO = 71;

    /// <summary>Error number 72.</summary>
    public const int EMULTIHOP = 72;

    /// <summary>Error number 73.</summary>
    public const int EDOTDOT = 73;

    /// <summary>Error number 74.</summary>
    public const int EBADMSG = 74;

    /// <summary>Error number 75.</summary>
    public const int EOVERFLOW = 75;

    /// <summary>Error number 76.</summary>
    public const int ENOTUNIQ = 76;

    /// <summary>Error number 77.</summary>
    public const int EBADFD = 77;

    /// <summary>Error number 78.</summary>
    public const int EREMCHG = 78;

    /// <summary>Error number 79.</summary>
    public const int ELIBACC = 79;

    /// <summary>Error number 80.</summary>
    public const int ELIBBAD = 80;

    /// <summary>Error number 81.</summary>
    public const int ELIBSCN = 81;

    /// <summary>Error number 82.</summary>
    public const int ELIBMAX = 82;

    /// <summary>Error number 83.</summary>
    public const int ELIBEXEC = 83;

    /// <summary>Error number 84.</summary>
    public const int EILSEQ = 84;

    /// <summary>Error number 85.</summary>
    public const int ERESTART = 85;

    /// <summary>Error number 86.</summary>
    public const int ESTRPIPE = 86;

    /// <summary>Error number 87.</summary>
    public const int EUSERS = 87;

    /// <summary>Error number 88.</summary>
    public const int ENOTSOCK = 88;

    /// <summary>Error number 89.</summary>
    public const int EDESTADDRREQ = 89;

    /// <summary>Error number 90.</summary>
    public const int EMSGSIZE = 90;

    /// <summary>Error number 91.</summary>
    public const int EPROTOTYPE = 91;

    /// <summary>Error number 92.</summary>
    public const int ENOPROTOOPT = 92;

    /// <summary>Error number 93.</summary>
    public const int EPROTONOSUPPORT = 93;

    /// <summary>Error number 94.</summary>
    public const int ESOCKTNOSUPPORT = 94;

    /// <summary>Error number 95.</summary>
    public const int ENOTSUP = 95;

    /// <summary>Error number 95.</summary>
    public const int EOPNOTSUPP = 95;

    /// <summary>Error number 96.</summary>
    public const int EPFNOSUPPORT = 96;

    /// <summary>Error number 97.</summary>
    public const int EAFNOSUPPORT = 97;

    /// <summary>Error number 98.</summary>
    public const int EADDRINUSE = 98;

    /// <summary>Error number 99.</summary>
    public const int EADDRNOTAVAIL = 99;

    /// <summary>Error number 100.</summary>
    public const int ENETDOWN = 100;

    /// <summary>Error number 101.</summary>
    public const int ENETUNREACH = 101;

    /// <summary>Error number 102.</summary>
    public const int ENETRESET = 102;

    /// <summary>Error number 103.</summary>
    public const int ECONNABORTED = 103;

    /// <summary>Error number 104.</summary>
    public const int ECONNRESET = 104;

    /// <summary>Error number 105.</summary>
    public const int ENOBUFS = 105;

    /// <summary>Error number 106.</summary>
    public const int EISCONN = 106;

    /// <summary>Error number 107.</summary>
    public const int ENOTCONN = 107;

    /// <summary>Error number 108.</summary>
    public const int ESHUTDOWN = 108;

    /// <summary>Error number 109.</summary>
    public const int ETOOMANYREFS = 109;

    /// <summary>Error number 110.</summary>
    public const int ETIMEDOUT = 110;

    /// <summary>Error number 111.</summary>
    public const int ECONNREFUSED = 111;

    /// <summary>Error number 112.</summary>
    public const int EHOSTDOWN = 112;

    /// <summary>Error number 113.</summary>
    public const int EHOSTUNREACH = 113;

    /// <summary>Error number 114.</summary>
    public const int EALREADY = 114;

    /// <summary>Error number 115.</summary>
    public const int EINPROGRESS = 115;

    /// <summary>Error number 116.</summary>
    public const int ESTALE = 116;

    /// <summary>Error number 117.</summary>
    public const int EUCLEAN = 117;

    /// <summary>Error number 118.</summary>
    public const int ENOTNAM = 118;

    /// <summary>Error number 119.</summary>
    public const int ENAVAIL = 119;

    /// <summary>Error number 120.</summary>
    public const int EISNAM = 120;

    /// <summary>Error number 121.</summary>
    public const int EREMOTEIO = 121;

    /// <summary>Error number 122.</summary>
    public const int EDQUOT = 122;

    /// <summary>Error number 123.</summary>
    public const int ENOMEDIUM = 123;

    /// <summary>Error number 124.</summary>
    public const int EMEDIUMTYPE = 124;

    /// <summary>Error number 125.</summary>
    public const int ECANCELED = 125;

    /// <summary>Error number 126.</summary>
    public const int ENOKEY = 126;

    /// <summary>Error number 127.</summary>
    public const int EKEYEXPIRED = 127;

    /// <summary>Error number 128.</summary>
    public const int EKEYREVOKED = 128;

    /// <summary>Error number 129.</summary>
    public const int EKEYREJECTED = 129;

    /// <summary>Error number 130.</summary>
    public const int EOWNERDEAD = 130;

    /// <summary>Error number 131.</summary>
    public const int ENOTRECOVERABLE = 131;

    /// <summary>Error number 132.</summary>
    public const int ERFKILL = 132;

    /// <summary>Error number 133.</summary>
    public const int EHWPOISON = 133;
}
