namespace CSockTranslate.CFrontEnd;
/// <summary>x</summary>
public static class FrontEnd { 
/// <summary>x</summary>
public static BoundTree.BoundTranslationUnit? Analyze(Text.SourceFile f, Preprocessing.PreprocessorOptions o, Diagnostics.DiagnosticBag d, CancellationToken c) => null; }
