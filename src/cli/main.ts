console.log('prelude');
