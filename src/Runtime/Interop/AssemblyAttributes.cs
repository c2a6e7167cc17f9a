using System.Runtime.CompilerServices;

// All that crosses to the host is blittable. Saying so lets the calls be compiled ahead of time instead of at every start.
[assembly: DisableRuntimeMarshalling]
