return CSockTranslate.Cli.CommandLine.Run(args);
