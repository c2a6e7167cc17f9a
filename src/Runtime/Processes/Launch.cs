using System.Collections.Generic;
using CSockTranslate.Runtime.Hosting;

namespace CSockTranslate.Runtime.Processes;

/// <summary>What a program that is started gets from the one that starts it, besides arguments and environment.</summary>
/// <param name="Descriptors">The descriptors that it has, with their files.</param>
/// <param name="IgnoresBrokenPipe">Whether it begins with SIGPIPE ignored.</param>
internal readonly record struct Launch(IReadOnlyList<(int Descriptor, HostFile File)> Descriptors, bool IgnoresBrokenPipe);
